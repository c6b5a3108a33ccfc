import type { Document } from '#lib/document/document.ts'
import type { Seen, Signature } from '#lib/report/report.ts'
import { isOrganName, namesPlace } from '#lib/text/organ-name.ts'

const IN_TITLE =
  /^(?:关于)?(.*?)(?:关于)?(?:(?:19|20)\d{2}|[二〇零○]{1}[一二三四五六七八九〇零○]{3})?\s*年?度?\s*(?:政府|政务)?信息公[开開]/

/** The organ that a title names: 肥城市商务局 of 肥城市商务局2020年政府信息公开工作年度报告; empty when it names none. */
export function organOfTitle(title: string): string {
  const bare = title.replace(/\s/g, '').replace(/^(?:附件[一二三\d]*[：:]?)/, '')
  const named = IN_TITLE.exec(bare)?.[1] ?? ''
  const organ = named
    .replace(/^(?:19|20)\d{2}年?度?/, '')
    .replace(/(?:19|20)\d{2}年?度?$/, '')
    .replace(/^[《“"]+|的$/g, '')
  return isOrganName(organ) ? organ : ''
}

/**
 * Names of the reporting organ as the page gives them, best first: title, ContentSource or 来源/发布机构, signature,
 * and last the site's name joined with a bare one (天津市东丽区 + 商务局).
 */
export function readOrgans(
  document: Document,
  titles: readonly Seen[],
  sources: readonly string[],
  signature: Signature | null,
): Seen[] {
  const organs: Seen[] = []
  const add = (from: Seen['from'], text: string) => {
    if (text !== '' && !organs.some((it) => it.text === text)) organs.push({ from, text })
  }
  for (const title of titles) add(title.from, organOfTitle(title.text))
  for (const source of sources) if (isOrganName(source)) add('source', source)
  if (signature?.organ) add('signature', signature.organ)
  const site = document.metas.find((meta) => meta.name === 'sitename')?.content ?? ''
  const place = /^(.*?)人民政府(?:办公[厅室])?(?:门户网站|网站|网)?$/.exec(site)?.[1] ?? ''
  const first = organs[0]
  if (first && !namesPlace(first.text) && place !== '') add('site', place + first.text)
  else if (!first && isOrganName(site)) add('site', site)
  return organs
}

/** The fullest true name among the candidates: the first that says its place, else the first one. */
export function chooseOrgan(organs: readonly Seen[]): string {
  const first = organs[0]?.text ?? ''
  if (namesPlace(first)) return first
  const core = first.replace(/^[本我区县市省]/, '')
  const fuller = organs.find(
    (it) =>
      namesPlace(it.text) &&
      (core === '' || it.text.endsWith(core)) &&
      it.text.length > first.length &&
      !/^[区县市省]/.test(it.text),
  )
  return fuller?.text ?? first
}
