import type { Edition } from '#lib/form/form.ts'
import type { DraftOrgan } from '#tests/generate/drafts.ts'
import type { Random } from '#tests/generate/random.ts'

/** What the phrasings of a report's frame are about. */
export interface Frame {
  organ: DraftOrgan
  year: number
  edition: Edition
  /** 市, 县, 区, 镇 or 省: the level of the organ's own place. */
  level: string
}

/** One way to say something of a report's frame; several strings are several lines. */
export type FramePhrasing = (frame: Frame, random: Random) => string | string[]

const LAW = '《中华人民共和国政府信息公开条例》'
const PARTS =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项'

/** Titles that the form's rule accepts or only notes; several lines are one title. */
export const TITLES: readonly FramePhrasing[] = [
  ({ organ, year }) => `${organ.name}${year}年政府信息公开工作年度报告`,
  ({ organ, year }) => `${organ.name}${year}年度政府信息公开工作年度报告`,
  ({ organ, year }) => `${year}年${organ.name}政府信息公开工作年度报告`,
  ({ organ, year }) => [organ.name, `${year}年政府信息公开工作年度报告`],
  ({ organ, year }) => `${organ.name}${year}年政府信息公开年度报告`,
  ({ organ, year }) => `${organ.name} ${year} 年政府信息公开工作年度报告`,
  ({ organ, year }) => `${organ.name}政府信息公开工作${year}年度报告`,
  ({ organ, year }) => `${organ.name}政府信息公开工作年度报告（${year}年度）`,
]

/** Ways to state the period that the numbers cover. */
export const PERIODS: readonly ((year: number) => string)[] = [
  (year) => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  (year) => `统计期限为${year}年1月1日至12月31日。`,
  (year) => `数据统计时间为${year}年1月1日—${year}年12月31日。`,
  (year) => `报告中的数据自${year}年1月1日起，至${year}年12月31日止。`,
  (year) => `统计时限从 ${year} 年 1 月 1 日到 ${year} 年 12 月 31 日。`,
  (year) => `统计范围：${year}.1.1—${year}.12.31。`,
  (year) => `数据统计期间为${year}年1-12月。`,
  (year) => `统计数据的时间为${year}年度。`,
]

/** Ways to open a report before its first section. */
export const PREFACES: readonly FramePhrasing[] = [
  ({ organ }) => `根据${LAW}（以下简称《条例》）的规定，${organ.name}编制了本报告。`,
  ({ year }) => `现将${year}年度政府信息公开工作情况依照${LAW}第五十条报告如下。`,
  ({ organ, year }) =>
    `${organ.name}${year}年政府信息公开工作年度报告由${organ.name}依据${LAW}（国务院令第711号）编制。`,
  ({ organ, edition }) =>
    `${organ.short}按照${LAW}和${edition === '2021' ? '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）' : '《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）'}编制本报告。`,
  () => `本报告依据${LAW}编制，全文由${PARTS}六个部分组成。`,
  () => `依照${LAW}制作本年度报告，包括${PARTS}等六部分。`,
  ({ organ }) => [
    `${organ.name}现公布本机关的政府信息公开工作年度报告，编制依据为${LAW}。`,
    `如对本报告有疑问，请与${organ.name.replace(/办公室$/, '')}办公室联系（地址：清河路18号；邮编：000000；电话：0000-0000000）。`,
  ],
  ({ year }) => `本机关${year}年度的政府信息公开工作，依${LAW}（下称《条例》）公布如下，欢迎监督。`,
]

/** Ways to begin section 一. */
export const OPENINGS: readonly FramePhrasing[] = [
  ({ organ, year }) => `${year}年，${organ.short}坚持以公开为常态、不公开为例外，把政府信息公开融入各项业务。`,
  ({ organ, year }) => `${year}年，${organ.name}认真贯彻${LAW}，政府信息公开工作平稳有序。`,
  ({ year, organ }) => `${year}年以来，在市委、市政府领导下，${organ.short}持续做好政务公开。`,
  ({ year }) => `一年来，我们围绕群众关心的事项推进公开，${year}年的各项任务已经完成。`,
  ({ year }) => `本年度，政府信息公开工作列入重点任务，${year}年12月召开了总结会。`,
  ({ organ, year }) => `${organ.short}${year}年度的政府信息公开工作由办公室统筹，各科室分工负责。`,
  ({ year }) => `截至${year}年12月31日，公开平台运行正常，没有发生泄密事件。`,
  ({ organ }) => `${organ.short}依法履行公开职责，具体情况如下：`,
]

/** Ways to speak of disclosure on the organ's own motion. */
export const OWN_MOTION: readonly FramePhrasing[] = [
  () => '坚持应公开尽公开，凡不涉密的文件印发后及时上网。',
  () => '主动公开基本目录做了修订，重点领域单列栏目。',
  ({ level }) => `通过${level}政府网站、公告栏和新媒体公布办事流程、收费标准和监督方式。`,
  ({ year }) => `${year}年的重点工作进展按季度公布，群众可以随时查阅。`,
  () => '政策出台前公开征求意见，出台后配发图解，主动公开与解读同步。',
  ({ year }) => `公开了${year - 1}年度部门决算和${year}年度部门预算，三公经费单独说明。`,
  ({ year }) => `按期发布${year - 1}年政府信息公开工作年度报告，并在网站长期保留。`,
  () => '人事任免、招标投标、行政处罚结果都按规定公示。',
]

/** Ways to speak of disclosure on request besides the numbers. */
export const ON_REQUEST: readonly FramePhrasing[] = [
  () => '依申请公开渠道畅通，登记、审核、答复各有专人负责。',
  () => '修订依申请公开办理规程，答复文书使用统一样式。',
  () => '申请人可以当面、邮寄或在网上提出信息公开申请，工作人员耐心指导填写。',
  () => '收到申请后先与申请人沟通，弄清真实需求再答复。',
  () => '对申请集中的信息，评估后转为主动公开。',
]

/** Ways to speak of the management of information. */
export const MANAGEMENT: readonly FramePhrasing[] = [
  () => '严格执行先审后发，政府信息管理责任到人。',
  () => '清理失效文件，标注有效性，政府信息的更新有台账可查。',
  ({ level }) => `机构改革时由原${level}国土资源局、原${level}安监局移交的档案信息已逐条核对并入目录。`,
  ({ year }) => `自${year - 1}年起实行公文属性源头认定，信息管理日益规范。`,
  () => '发布前核对错别字和敏感信息，保密审查全程留痕。',
  ({ year, level }) => `落实《${level}政府信息管理办法》（公开〔${year - 1}〕12号），动态调整清单。`,
]

/** Ways to speak of platforms. */
export const PLATFORMS: readonly FramePhrasing[] = [
  () => '门户网站完成适老化改造，栏目层级减少一级。',
  ({ level }) => `在${level}政府政府信息公开平台设立专栏，专人维护。`,
  () => '政务新媒体统一备案，停更账号及时注销。',
  () => '公开查阅点配有电脑和打印机，平台建设向基层延伸。',
  ({ year }) => `平台于${year}年6月完成升级，比${year - 1}年多出在线问答功能。`,
  () => '依托微信公众号推送政策，阅读量稳步上升。',
]

/** Ways to speak of supervision. */
export const SUPERVISION: readonly FramePhrasing[] = [
  () => '把公开工作列入年度考核，结果与评优挂钩。',
  ({ level }) => `会同${level}教育局在全${level}教育系统宣讲条例，并配合${level}市场监管局做好信用公示。`,
  () => '组织业务培训，聘请社会监督员，全年未发生责任追究情形。',
  () => '主要负责人每季度听取一次汇报，监督保障措施落到实处。',
  ({ level }) => `主动接受${level}人大、政协和社会监督，及时整改第三方评估反馈的问题。`,
  () => '设立意见箱和举报电话，社会评议结果良好。',
]

/** True statements of section 五, of at least the length that says something. */
export const PROBLEMS: readonly FramePhrasing[] = [
  () => '主要问题：一是解读形式不够丰富，二是个别栏目更新不及时。改进措施：加强培训，按月抽查，逐项整改。',
  ({ year }) => `存在基层人手不足、答复质量不齐等问题。${year + 1}年，将充实力量，完善范本，定期通报。`,
  ({ organ }) => [
    '（一）存在的问题',
    `${organ.short}的公开内容与群众期待还有差距，互动回应不够及时。`,
    '（二）改进的打算',
    '下一步增设问答栏目，安排专人跟进回应。',
  ],
  ({ year }) =>
    `与上级要求相比，公开的深度和广度仍有不足。针对${year - 1}年指出的薄弱环节，已完善制度、补充人员，成效逐步显现。`,
  () => [
    '1.对公开工作的认识有待提高。',
    '2.政策解读的质量有待提升。',
    '下一步将加强学习，邀请专家授课，做到解读与文件同步。',
  ],
  ({ year }) => `一是信息发布不够均衡；二是业务能力参差不齐。计划在${year + 1}年组织两次轮训，建立通报制度。`,
]

/** True statements of section 六. */
export const OTHERS: readonly FramePhrasing[] = [
  ({ year }) => `${year}年，本机关未收取信息处理费，没有其他需要报告的事项。`,
  () => '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度收取信息处理费0元。',
  () => '本年度没有发生信息处理费，无其他需要报告的事项。',
  ({ organ }) => `${organ.short}全年没有产生政府信息公开信息处理费。`,
  () => '收取信息处理费的情况：无。其他事项：无。',
]

/** Headings of the six sections that the form's rule accepts. */
export const HEADINGS: readonly (readonly string[])[] = [
  ['总体情况', '政府信息公开工作总体情况'],
  ['主动公开政府信息情况', '主动公开政府信息的情况'],
  ['收到和处理政府信息公开申请情况'],
  [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
  ],
  ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况', '存在问题及改进情况'],
  ['其他需要报告的事项', '其他需要报告的事项情况'],
]

/** Ways to sign; the date stays within the days that the rule allows. */
export const SIGNATURES: readonly ((organ: DraftOrgan, year: number, month: number, day: number) => string[])[] = [
  (organ, year, month, day) => [organ.name, `${year}年${month}月${day}日`],
  (organ, year, month, day) => [`${organ.name} ${year}年${month}月${day}日`],
  (organ, year, month, day) => [
    `${organ.name}（盖章）`,
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  ],
  (organ) => [organ.name],
  (_organ, year, month, day) => [`${year}年${month}月${day}日`],
  () => [],
]
