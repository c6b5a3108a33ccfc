import type { Document } from '#lib/document/document.ts'
import type { Passage, Seen, Signature } from '#lib/report/report.ts'
import { isOrganName, namesPlace } from '#lib/text/organ-name.ts'
import { plainOf, spanInLine } from '#lib/text/plain.ts'

const YEAR = '(?:(?:19|20)\\d{2}|二[〇零○Ｏ0][〇零○Ｏ0一二三四五六七八九]{2})年?度?'
/** What stands before the organ's name in a title, and what begins after it. */
const BEFORE = new RegExp(
  `^(?:〔[^〔〕]{0,12}〕)?(?:附件[一二三四五六七八九十\\d]*[：、.]?)?(?:关于)?(?:发布|公布|印发|公开)?《?(?:${YEAR})?(?:关于)?`,
)
const AFTER = new RegExp(`(?:关于)?(?:${YEAR})?(?:年度)?(?:政府|政务)?(?:信息公开|公开工作)`)
/** How a report's first lines name their organ: 现公布某局2021年政府信息公开工作年度报告. */
const TOLD = new RegExp(`(?:公布|发布|编制|公开|反映)(\\p{Script=Han}{3,30}?)${YEAR}(?:政府|政务)?信息公开`, 'u')

/** The organ that a title names, as it is printed: 肥城市商务局 of 肥城市商务局2020年政府信息公开工作年度报告; or empty. */
export function organOfTitle(title: string): string {
  const plain = plainOf(title)
  const start = BEFORE.exec(plain.text)?.[0].length ?? 0
  const after = AFTER.exec(plain.text.slice(start))
  if (!after || after.index === 0) return ''
  const end = start + after.index
  const named = plain.text.slice(start, end)
  // 云溪县人民政府信息公开… shares its 政府 with the subject.
  const shared = named.endsWith('人民') ? 2 : 0
  const span = spanInLine(plain, start, end + shared)
  const organ = title.slice(span.start, span.end).replace(/[“”"\s]|的$/g, '')
  return isOrganName(organ) ? organ : ''
}

/**
 * Names of the reporting organ as the page gives them, best first: title, 发布机构 or ContentSource, signature, the
 * report's first lines, and last the site's name joined with a bare one (天津市东丽区 + 商务局).
 */
export function readOrgans(
  document: Document,
  titles: readonly Seen[],
  sources: readonly string[],
  signature: Signature | null,
  preface: readonly Passage[],
): Seen[] {
  const organs: Seen[] = []
  const add = (from: Seen['from'], text: string | null | undefined) => {
    if (text && isOrganName(text) && !organs.some((it) => it.text === text)) organs.push({ from, text })
  }
  for (const title of titles) add(title.from, organOfTitle(title.text))
  for (const source of sources) add('source', source)
  add('signature', signature?.organ)
  for (const { text } of preface) add('text', TOLD.exec(plainOf(text).text)?.[1])
  const site = siteOf(document)
  const first = organs[0]?.text ?? ''
  if (first === '') add('site', site)
  else if (!namesPlace(first)) add('site', joinPlace(site, first))
  return organs
}

/** Whose portal it is: the site's name without 门户网站 and the like. */
function siteOf(document: Document): string {
  const name = document.metas.find((meta) => meta.name === 'sitename')?.content ?? ''
  return name.replace(/(?:门户)?(?:网站|网)$/, '')
}

/** A bare name after the place of the portal's government: 天津市东丽区 + 区商务局; empty where the portal is no government's. */
function joinPlace(site: string, organ: string): string {
  const place = /^(.*[省市县区旗州盟镇乡])人民政府/.exec(plainOf(site).text)?.[1] ?? ''
  const bare = organ.replace(/^[本我省市县区旗州](?=.{2})/, '')
  return place === '' ? '' : place + bare
}

/** The fullest true name among the candidates: the first that says its place, else the first one. */
export function chooseOrgan(organs: readonly Seen[]): string {
  const first = organs[0]?.text ?? ''
  if (namesPlace(first)) return first
  const core = first.replace(/^[本我省市县区旗州](?=.{2})/, '')
  const fuller = organs.find(({ text }) => namesPlace(text) && text.endsWith(core) && text.length > first.length)
  return fuller?.text ?? first
}
