import type { Random } from '#tests/generate/random.ts'
import { type Said, said, say } from '#tests/generate/told.ts'
import type { Phrasing } from './phrasing.ts'

const LISTED = ['listed-parts-add-up']
const PERCENT = ['percentage-is-right']
const FEES = ['fee-adds-up']

/** A whole and its parts in a complete list, where any changed number shows. */
function complete(random: Random, count: number): { whole: Said; parts: Said[] } {
  const parts = Array.from({ length: count }, () => said(random.whole(1, 300), LISTED))
  return {
    whole: said(
      parts.reduce((sum, part) => sum + part.value, 0),
      LISTED,
    ),
    parts,
  }
}

/** A share or change in per cent, said with so many digits. */
function percent(value: number, decimals: number): Said {
  return { value: Number(value.toFixed(decimals)), rules: PERCENT, alsoTrue: [], decimals, least: 5 * 10 ** -decimals }
}

/** Ways to tell of wholes and parts, of percentages and of fees. */
export const OF_PARTS: readonly Phrasing[] = [
  {
    name: 'parts respectively',
    tell: (_f, r) => {
      const {
        whole,
        parts: [a, b, c],
      } = complete(r, 3)
      return say`全年公开政府信息共${whole}条，概况类、动态类、公告类分别为${a ?? ''}条、${b ?? ''}条、${c ?? ''}条。`
    },
  },
  {
    name: 'parts included',
    tell: (_f, r) => {
      const {
        whole,
        parts: [a, b, c, d],
      } = complete(r, 4)
      return say`累计发布信息${whole}条，涉及内容包括：机构职能${a ?? ''}条，人事任免${b ?? ''}条，财务信息${c ?? ''}条，工作动态${d ?? ''}条。`
    },
  },
  {
    name: 'parts with the rest',
    tell: (_f, r) => {
      const {
        whole,
        parts: [a, b, c],
      } = complete(r, 3)
      return say`网站共更新信息${whole}条，其中政策类${a ?? ''}条，服务类${b ?? ''}条，其余${c ?? ''}条为工作动态。`
    },
  },
  {
    name: 'divided into',
    tell: (_f, r) => {
      const {
        whole,
        parts: [a, b],
      } = complete(r, 2)
      return say`组织公开专题培训${whole}次，分为集中授课${a ?? ''}次和线上学习${b ?? ''}次。`
    },
  },
  {
    name: 'some of the parts',
    tell: (_f, r) => {
      const [a, b, rest] = [r.whole(1, 90), r.whole(1, 90), r.whole(1, 500)]
      return say`本年度共发布政务动态${said(a + b + rest)}篇，其中部门信息${said(a)}篇、基层信息${said(b)}篇。`
    },
  },
  {
    name: 'one part',
    tell: (_f, r) => say`累计推送政策文章${said(r.whole(100, 300))}篇，其中原创${said(r.whole(1, 90))}篇。`,
  },
  {
    name: 'kinds that overlap',
    tell: (_f, r) =>
      say`共公开信息${said(r.whole(400, 500))}条，其中网站${said(r.whole(300, 390))}条，微信公众号${said(r.whole(200, 390))}条。`,
  },
  {
    name: 'chief parts',
    tell: (_f, r) =>
      say`共公布信息${said(r.whole(300, 400))}条，主要包括规划计划${said(r.whole(1, 90))}条、统计公报${said(r.whole(1, 20))}条等。`,
  },
  {
    name: 'share',
    tell: (_f, r) => {
      const [whole, part, decimals] = [r.whole(20, 3000), r.whole(1, 20), r.whole(0, 2)]
      return say`全年共发布信息${said(whole)}条，其中图解${said(part)}条，占${percent((part / whole) * 100, decimals)}%。`
    },
  },
  {
    name: 'share of all',
    tell: (_f, r) => {
      const [whole, part] = [r.whole(100, 900), r.whole(10, 99)]
      return say`共举办政策宣讲${said(whole)}场，其中进企业宣讲${said(part)}场，占总数的${percent((part / whole) * 100, 1)}%。`
    },
  },
  {
    name: 'growth from to',
    tell: (_f, r) => {
      const [before, more] = [r.whole(50, 900), r.whole(10, 99)]
      return say`公开信息由上年的${said(before)}条增加到${said(before + more)}条，增长${percent((more / before) * 100, 2)}%。`
    },
  },
  {
    name: 'growth by',
    tell: (_f, r) => {
      const [before, more] = [r.whole(50, 900), r.whole(10, 99)]
      return say`发布政务信息${said(before + more)}条，比上年增加${said(more)}条，增长${percent((more / before) * 100, 1)}%。`
    },
  },
  {
    name: 'decline by',
    tell: (_f, r) => {
      const [before, less] = [r.whole(200, 900), r.whole(10, 99)]
      return say`接待查询${said(before - less)}人次，较上年减少${said(less)}人次，下降${percent((less / before) * 100, 1)}%。`
    },
  },
  {
    name: 'growth over',
    tell: (_f, r) => {
      const [before, more] = [r.whole(50, 900), r.whole(10, 99)]
      return say`全年解读政策${said(before + more)}篇，较上年的${said(before)}篇增长${percent((more / before) * 100, 1)}%。`
    },
  },
  {
    name: 'growth without its base',
    tell: (_f, r) => say`网站访问量${said(r.whole(1000, 90000))}人次，同比增长${said(r.whole(1, 80))}%。`,
  },
  {
    name: 'fee with parts',
    tell: (_f, r) => {
      const [byItem, byPage] = [r.whole(1, 40) * 100, r.whole(1, 90) * 10]
      const fee = (value: number): Said => said(value, FEES)
      return say`依申请提供政府信息收取信息处理费${fee(byItem + byPage)}元，其中按件计收${fee(byItem)}元，按量计收${fee(byPage)}元。`
    },
  },
  {
    name: 'fee',
    tell: (_f, r) => say`全年发出收费通知${said(r.whole(1, 9))}件，收取信息处理费${said(r.whole(1, 90) * 10)}元。`,
  },
  { name: 'no fee', tell: () => say`本年度没有发出收费通知，未收取信息处理费。` },
]
