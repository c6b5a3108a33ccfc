import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { hideTitles } from '#lib/text/plain.ts'
import { findYears } from '#lib/text/years.ts'
import { type OwnWords, sentencesOf } from './evidence/own-words.ts'
import { settledYear } from './evidence/settled-year.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** Words of 政府信息公开条例 as it was from 2008 to 2019, and what a sentence speaks of when it means them. */
const OLD_LAW: readonly { what: string; shape: RegExp; about: RegExp }[] = [
  { what: 'order', shape: /(?:国务院)?(?:第)?(?:令)?第?492号(?:令|国务院令)?/g, about: /./ },
  // Annual reports: now articles 49 and 50.
  { what: 'reports', shape: /条例》?（?[^，。；《》]{0,12}?第(?:三十[一二]|3[12])条/g, about: /年度报告|年报|报告/ },
  // What is to be published: now articles 19 to 21.
  { what: 'scope', shape: /条例》?第九条(?:[、至到—-]第?十[一二]?条)+/g, about: /主动公开/ },
  // Article 13 asked applicants for a special need; article 27 does not.
  { what: 'need', shape: /生产、生活、科研等(?:的)?特殊需要/g, about: /申请/ },
]
/** Organs that the reforms of 2018 and 2019 ended, with the field of those that do their work now. */
const ENDED: readonly [RegExp, string][] = [
  [/工商(?:行政管理)?局/g, 'market'],
  [/(?:质监|质量技术监督)局/g, 'market'],
  [/(?:食药监|食品药品监督管理|食药)局/g, 'market'],
  [/国土(?:资源)?(?:局|厅|部)/g, 'resources'],
  [/(?<!公)安监局|安全生产监督管理局/g, 'emergency'],
  [/卫计[局委]|卫生(?:和|与)?计划生育(?:局|委员会|委)|人口(?:和|与)?计划生育(?:局|委员会|委)/g, 'health'],
  [/环保[局厅]|环境保护[局厅部]/g, 'environment'],
  [/(?<!中)国税局|地税局|地方税务局/g, 'tax'],
  [/文广新局|文化广电新闻出版局|新闻出版广电局/g, 'culture'],
]
const HISTORY = /(?:原|前身|曾|曾经|过去|此前|以前|旧)[^，。；]{0,8}$/
const HISTORY_OF_SENTENCE =
  /机构改革|合并|整合|划转|更名|撤销|组建|挂牌|不再保留|修订前|修订后|新旧|原《|废止|旧条例|原条例|修改为|改为|取代|沿革/

/** Laws and organs are named as they are now; what is told as history is not meant. */
export const lawIsCurrent: Rule = {
  id: 'law-is-current',
  severity: 'warning',
  check: (report) => {
    const { year } = settledYear(report)
    return sentencesOf(report).flatMap((sentence) => {
      const isOld = year !== null && findYears(hideTitles(sentence.text)).some((named) => named.year < year)
      return HISTORY_OF_SENTENCE.test(sentence.text) || isOld ? [] : checkSentence(sentence, report)
    })
  },
}

function checkSentence({ text, quote }: OwnWords, report: Report): Finding[] {
  const flag = (match: RegExpExecArray, details: Finding['details']) =>
    flagWords('law-is-current', 'warning', quote(match.index, match.index + match[0].length), details)
  const findings = OLD_LAW.filter(({ about }) => about.test(text)).flatMap(({ what, shape }) =>
    [...text.matchAll(shape)].map((match) => flag(match, { what })),
  )
  const own = hideTitles(text)
  for (const [ended, now] of ENDED) {
    for (const match of own.matchAll(ended)) {
      if (HISTORY.test(own.slice(0, match.index)) || report.agency.includes(match[0])) continue
      findings.push(flag(match, { what: 'organ', organ: match[0], now }))
    }
  }
  return findings
}
