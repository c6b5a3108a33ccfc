import type { Passage, Section } from '#lib/report/report.ts'
import type { Numbers } from './numbers.ts'
import type { Random } from './random.ts'

/** Turns of phrase from which sentences are put together; enough of them that two organs seldom write the same. */
const WHO = ['办公室', '法规科', '信息中心', '政务服务科', '各业务科室', '下属单位', '联络员', '值班人员'] as const
const WHEN = ['按月', '按季度', '年初', '年中', '每周', '遇有变动时', '年底前', '会后三日内'] as const
const ACT = ['核对', '更新', '整理', '汇总', '抽查', '补充', '公布', '复核', '归档', '检视'] as const
const WHAT = [
  '目录栏目',
  '办事指南',
  '政策解读稿',
  '公文属性',
  '联系方式',
  '预算文本',
  '答复文书',
  '新媒体账号',
  '群众留言',
  '会议纪要',
] as const
const HOW = [
  '并留下台账',
  '随后在门户网站登载',
  '由分管领导签批',
  '经保密审查后发布',
  '逐条销号',
  '向社会说明理由',
  '不再另行通知',
] as const
const PLACES = ['河东片区', '老城街道', '滨湖新区', '西山乡镇', '北关社区', '临港园区', '高铁沿线'] as const

/** One sentence of ordinary work, with a number in it now and then. */
function plainSentence(random: Random): string {
  const count = random.chance(0.5) ? `${random.whole(2, 480)}项` : ''
  const where = random.chance(0.4) ? `在${random.pick(PLACES)}` : ''
  return `${random.pick(WHEN)}${where}由${random.pick(WHO)}${random.pick(ACT)}${count}${random.pick(WHAT)}，${random.pick(HOW)}。`
}

/** A paragraph of about so many characters. */
function paragraph(random: Random, opening: string, length: number): string {
  let text = opening
  while (text.length < length) text += plainSentence(random)
  return text
}

/** The six sections of a report whose numbers the words repeat truthfully; `length` is characters in all, about. */
export function writeSections(
  random: Random,
  year: number,
  numbers: Numbers,
  length: number,
  firstRef: number,
): Section[] {
  let ref = firstRef
  const passage = (text: string): Passage => ({ text, ref: ref++ })
  const section = (kind: Section['kind'], ordinal: number, heading: string, texts: string[]): Section => ({
    heading,
    kind,
    ordinal,
    ref: ref++,
    passages: texts.map(passage),
  })
  const count = (key: string) => numbers.get(key) ?? 0
  const part = Math.round(length / 7)
  return [
    section('overview', 1, '一、总体情况', [
      paragraph(random, `（一）主动公开。${year}年，我们`, part),
      paragraph(random, `（二）依申请公开。全年新收政府信息公开申请${count('requests.received.total')}件，`, part),
      paragraph(random, '（三）政府信息管理。', part),
      paragraph(random, '（四）平台建设。', part),
      paragraph(random, '（五）监督保障。', part),
    ]),
    section('disclosure', 2, '二、主动公开政府信息情况', []),
    section('requests', 3, '三、收到和处理政府信息公开申请情况', []),
    section('disputes', 4, '四、政府信息公开行政复议、行政诉讼情况', []),
    section('problems', 5, '五、存在的主要问题及改进情况', [
      paragraph(random, '一年来仍有不足，', part),
      paragraph(random, '下一步，', part),
    ]),
    section('other', 6, '六、其他需要报告的事项', ['本年度未收取信息处理费。']),
  ]
}
