import type { Report } from '#lib/report/report.ts'
import type { Quoted } from '#lib/rules/flag.ts'
import { linesOf, type OwnWords, sentencesOf } from './own-words.ts'

/** An organ that the words name as the one who reports, and how they do it. */
export interface NamedReporter extends Quoted {
  organ: string
  how: 'signature' | 'preface' | 'opening' | 'contact' | 'subject'
}

const ENDING = '(?:局|委员会|委|厅|人民政府|政府|办公室|办公厅|办事处|中心|院|署|支队|总队|管委会)'
/** A name as it stands in a sentence: it may not run over what separates names from the words around them. */
const NAME = `((?!在|对|由|与|向|从|以|为|按|将|把|经|受|当|随|并|各|全|至|于|因|经过|通过)(?:(?!我局|本局|各级|全局|有关|相关|所有|根据|按照|本机关)[\\p{Script=Han}]){2,28}?${ENDING})`
const REPORT = '(?:关于)?(?:20\\d{2}年?度?)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)'
const OF_REPORT = new RegExp(
  `(?:^|[，。；：《“]|公布|公开|发布|编制|形成|撰写|制作|现将|现就|的)(?:20\\d{2}年?度?)?${NAME}${REPORT}`,
  'gu',
)
const MADE_BY = new RegExp(
  `(?:报告|年报)(?:是)?由${NAME}(?:办公室)?(?:根据|按照|依据|依照|编制|编写|制作|负责|汇总|撰写)`,
  'gu',
)
const CONTACT = new RegExp(`(?:请|可|敬请)(?:直接)?(?:与|向|联系)${NAME}[^，。；]{0,10}(?:联系|咨询|反映|询问)`, 'gu')
const VERB =
  '(?:认真|积极|深入|严格|坚持|全面|按照|根据|依据|高度重视|始终|切实|不断|紧紧|紧扣|以|共|持续|扎实|着力|大力|进一步|主动|及时|围绕|贯彻|落实|坚决|充分|强化|加强|健全|在[^，。]{2,40}下|把|将|通过|聚焦|严守|依法|立足|政府信息公开|政务公开|信息公开)'
const SUBJECT = new RegExp(
  `^(?:（[一二三四五六七八九十]{1,3}）)?(?:20\\d{2}年度?，?|一年来，|今年以来，|本年度，?)?(?:在[^，。]{2,40}下，)?${NAME}(?=${VERB})`,
  'u',
)
const OWN_TOPIC = /信息公开|政务公开|主动公开|依申请公开/
/** Words by which the organ speaks of itself, so that the other one is somebody else. */
const ITSELF = /我局|我委|我厅|我办|我单位|我机关|我县|我市|我区|我镇|我乡|本局|本机关|本单位|本委|本厅/
/** Words by which another organ is a partner, a superior or somebody who acts on this one. */
const OTHERS =
  /[我本]?(?:局|委|厅|办|机关|单位|县|市|区|镇|乡)(?:收到|承办|参加|配合|转办|提供|办理).*(?:转来|交办)|与|会同|配合|联合|牵头|部署|印发|要求|指导|下发|通报|督导|授课|转办|移送|推送|邀请|支持|协助/

/** （一）主动公开情况。 is a heading, though it ends like a sentence. */
const LONGEST_HEADING = 16

/** The organs that signature, preface, contact and the sentences about the organ's own work name as the reporter. */
export function namedReporters(report: Report): NamedReporter[] {
  const { signature } = report
  const line = linesOf(report).find((it) => it.part === 'signature')
  const signed: NamedReporter[] =
    signature?.organ && line ? [{ organ: line.text, how: 'signature', ...line.quote(0, line.text.length) }] : []
  const sentences = sentencesOf(report)
  const opening = sentences.find(({ part, text }) => part === 'overview' && text.length > LONGEST_HEADING)
  return [...sentences.flatMap((sentence) => reportersIn(sentence, sentence === opening)), ...signed]
}

/** In the sentence that opens section 一 the subject is the reporter, whoever else it speaks of. */
function reportersIn(sentence: OwnWords, isOpening: boolean): NamedReporter[] {
  const { part, text } = sentence
  const found: NamedReporter[] = []
  const add = (how: NamedReporter['how'], match: RegExpExecArray) => {
    const organ = match[1] ?? ''
    const start = match.index + match[0].indexOf(organ)
    found.push({ organ, how, ...sentence.quote(start, start + organ.length) })
  }
  if (part === 'preface' || part === 'overview') {
    for (const match of text.matchAll(OF_REPORT)) add('preface', match)
    for (const match of text.matchAll(MADE_BY)) add('preface', match)
    for (const match of text.matchAll(CONTACT)) add('contact', match)
  }
  const isOwnWork = isOpening || (OWN_TOPIC.test(text) && !OTHERS.test(text))
  const subject = isOwnWork && !ITSELF.test(text) ? SUBJECT.exec(text) : null
  if (subject) add(isOpening ? 'opening' : 'subject', subject)
  return found
}
