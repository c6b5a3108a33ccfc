import { describe, expect, test } from 'vitest'
import { findFees } from '#lib/claims/find-fees.ts'
import { findListedParts } from '#lib/claims/find-listed-parts.ts'
import { findPercentages } from '#lib/claims/find-percentages.ts'
import { reportTelling } from './report-telling.ts'

describe('listed parts', () => {
  const listsIn = (text: string) =>
    findListedParts(reportTelling([text])).map(
      ({ whole, parts, isComplete }) => `${whole}${isComplete ? ' =' : ' ≥'} ${parts.join('+')}`,
    )

  test.each<[string, string[]]>([
    ['累计发布信息19条，其中涉及业务的17条；涉及财政的1条，通知1条。', ['19 ≥ 17+1+1']],
    ['公开信息61条，涉及内容包括：机构概况1条，领导信息50条、其他10条。', ['61 = 1+50+10']],
    ['共更新网页12件，分为新增5件和修订7件。', ['12 = 5+7']],
    ['全年公开信息30条，动态类、公告类分别为10条、20条。', ['30 = 10+20']],
    ['公布办事指南19件，其中许可类12件（新办8件、变更4件），服务类5件，其余2件为备查类。', ['19 = 12+5+2', '12 ≥ 8+4']],
    ['公开信息20条（包括政策12条、动态8条），推送文章50条。', ['20 = 12+8']],
    ['公开信息20条。其中，政策12条，动态8条。', ['20 ≥ 12+8']],
    ['召开会议10次，其中部署工作3次，听取汇报2次；组织培训8次。', ['10 ≥ 3+2']],
    ['制定文件4件，其中修改3件；合法性审查7件。', []],
    ['公开信息20条，其中政策12条。', []],
    ['公开信息20条，主要包括政策12条、动态18条等。', []],
    ['共发布信息20条，其中网站18条，微信15条。', []],
    ['公开信息20条，其中网站18条，图解15条。', []],
    ['公开信息20条，包括政策十二条、动态3条、公告5条。', []],
    ['收到申请20件，其中延期答复12件，补正后答复9件。', []],
    ['收到申请20件，其中予以公开12件，不予公开9件。', []],
  ])('%s', (text, lists) => expect(listsIn(text)).toEqual(lists))
})

describe('percentages', () => {
  const percentagesIn = (text: string) =>
    findPercentages(reportTelling([text])).map(
      ({ kind, part, whole, percent }) => `${kind} ${part}/${whole} ${percent}`,
    )

  test.each<[string, string[]]>([
    ['共发布信息80条，其中图解20条，占总数的25%。', ['share 20/80 25']],
    [
      '收到申请35件，已办结34件，其中：予以公开15件，占44.1%；部分公开4件，占11.8%。',
      ['share 15/34 44.1', 'share 4/34 11.8'],
    ],
    ['公开信息由上年的710条增加到754条，增长6.2%。', ['growth 754/710 6.2']],
    ['公开信息127条，比2021年减少13条，下降9.3%。', ['decline 127/140 9.3']],
    ['公开信息1200条，较上年的1000条增长20%。', ['growth 1200/1000 20']],
    ['公开信息1200条，比2021年的1000条增加200条，增长20%。', ['growth 1200/1000 20']],
    ['发布信息120条，占全市的12%。', []],
    ['网站访问量5万次，同比增长25%。', []],
    ['其中图解20条，占25%。', []],
    ['满意率98%，比上年提高3个百分点。', []],
  ])('%s', (text, percentages) => expect(percentagesIn(text)).toEqual(percentages))
})

describe('fees', () => {
  const feesIn = (text: string) =>
    findFees(reportTelling([text])).map(({ amount, parts }) => [amount, ...parts].join(' '))

  test.each<[string, string[]]>([
    ['收取信息处理费1500元，其中按件计收600元、按量计收900元。', ['1500 600 900']],
    ['发出收费通知3件，金额1500元，实际收取信息处理费1,000元。', ['1500', '1000']],
    ['按每件100元计收信息处理费300元，另代收邮寄费12元。', ['300']],
    ['收取信息处理费0.05万元。', ['500']],
    ['收取信息处理费约500元。', []],
    ['全年公务接待费12元。', []],
  ])('%s', (text, fees) => expect(feesIn(text)).toEqual(fees))
})
