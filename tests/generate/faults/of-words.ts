import { writeOrdinal } from '#lib/text/ordinal.ts'
import { type Draft, linesOf } from '#tests/generate/drafts.ts'
import type { Random } from '#tests/generate/random.ts'
import { type Fault, putSentence, replaceIn } from './fault.ts'

const FULL = /《中华人民共和国政府信息公开条例》/

/** All lines before and in the first section, as one may change them. */
function allLines(draft: Draft): string[][] {
  return [draft.preface, ...draft.sections.map((section) => section.lines)]
}

function replaceAnywhere(draft: Draft, words: string | RegExp, by: string): boolean {
  return allLines(draft).some((lines) => replaceIn(lines, words, by))
}

function tell(draft: Draft, random: Random, sentence: string): boolean {
  return putSentence(linesOf(draft, 'overview'), sentence, random)
}

/** Takes a topic out of section 一, whatever it is said with. */
function dropLines(draft: Draft, words: RegExp): boolean {
  const lines = linesOf(draft, 'overview')
  const kept = lines.filter((line) => !words.test(line))
  const isDropped = kept.length < lines.length
  let last = 0
  const numbered = kept.map((line) => line.replace(/^（[一二三四五]）/, () => `（${writeOrdinal(++last)}）`))
  lines.splice(0, lines.length, ...numbered)
  return isDropped
}

const levelOf = (draft: Draft) => /.*[市县区]/.exec(draft.organ.name)?.[0].slice(-1) ?? '市'
const placeOf = (draft: Draft) => /.*[市县区]/.exec(draft.organ.name)?.[0] ?? ''

/** Faults of words. */
export const WORD_FAULTS: readonly Fault[] = [
  {
    rule: 'no-form-words-left',
    severity: 'warning',
    plant: (draft, random) =>
      tell(
        draft,
        random,
        random.pick([
          '向XX单位学习公开经验。',
          '组织××局开展培训。',
          '（此处填写本机关公开情况）',
          `20XX年，召开会议两次。`,
        ]),
      ),
  },
  {
    rule: 'five-topics-covered',
    severity: 'info',
    options: () => ({ isTold: false }),
    plant: (draft) => dropLines(draft, /申请/),
  },
  {
    rule: 'parts-are-counted-right',
    severity: 'info',
    plant: (draft, random) => {
      const count = random.pick(['五', '七', '八', '5', '7'])
      return putSentence(draft.preface, `本报告共分${count}个部分。`, random)
    },
  },
  {
    rule: 'text-names-this-organ',
    severity: 'warning',
    plant: (draft, random) => {
      if (draft.organ.kind !== 'department' || /教育|司法/.test(draft.organ.name)) return false
      const other = `${placeOf(draft)}${random.pick(['教育局', '司法局', '退役军人事务局', '医疗保障局'])}`
      draft.signature = [other, `${draft.year + 1}年1月${random.whole(1, 3)}日`]
      return true
    },
  },
  {
    rule: 'text-names-this-organ',
    severity: 'warning',
    plant: (draft, random) => {
      if (draft.organ.kind !== 'department') return false
      const other = `${random.pick([placeOf(draft), levelOf(draft)])}${random.pick(['教育局', '司法局', '医疗保障局'])}`
      const lines = linesOf(draft, 'overview')
      lines[0] = random.pick([
        `${draft.year}年，${other}认真落实条例，政府信息公开工作取得新进展。`,
        `${other}高度重视政务公开，全年任务圆满完成。`,
      ])
      return true
    },
  },
  {
    rule: 'text-names-this-organ',
    severity: 'warning',
    plant: (draft, random) => {
      if (draft.organ.kind !== 'department') return false
      const other = `${placeOf(draft)}${random.pick(['教育局', '司法局', '医疗保障局'])}`
      draft.preface.push(`现公布${other}${draft.year}年政府信息公开工作年度报告。`)
      return true
    },
  },
  {
    rule: 'text-fits-this-sector',
    severity: 'warning',
    plant: (draft, random) => {
      const system = random.pick(['教育', '税务', '公安', '市场监管', '退役军人事务', '医保'])
      const name = `${random.pick(['全', '我'])}${levelOf(draft)}${system}系统`
      return (
        draft.organ.kind === 'department' &&
        tell(draft, random, random.pick([`加强对${name}公开工作的督查。`, `在${name}推广典型做法。`]))
      )
    },
  },
  {
    rule: 'text-fits-this-year',
    severity: 'warning',
    plant: (draft, random) => {
      const year = draft.year - random.pick([1, 1, 1, 2])
      return tell(
        draft,
        random,
        random.pick([
          `${year}年，完成栏目调整三次，群众反映良好。`,
          `${year}年度我们修订了公开指南，更新了联系方式。`,
          `在${year}年，公开指南做了修订。`,
          `截至${year}年12月底，公众号关注人数稳步增加。`,
        ]),
      )
    },
  },
  {
    rule: 'no-doubled-words',
    severity: 'info',
    plant: (draft, random) =>
      tell(draft, random, random.pick(['及时发布发布办事指南。', '组织业务培训培训两次。', '群众可以查询查询进度。'])),
  },
  {
    rule: 'law-is-current',
    severity: 'warning',
    plant: (draft, random) =>
      tell(
        draft,
        random,
        random.pick([
          '学习贯彻国务院令第492号，严格依法公开。',
          '按照《政府信息公开条例》第三十二条的规定编制年度报告。',
          `向${levelOf(draft)}工商局推送企业信息。`,
          `协助${levelOf(draft)}国土资源局公示征地信息。`,
          `${levelOf(draft)}卫计委派员参加培训。`,
        ]),
      ),
  },
  {
    rule: 'document-number-is-right',
    severity: 'warning',
    plant: (draft, random) => {
      const number = random.pick([
        '国办公开办函〔2021〕3号',
        '国办函〔2021〕30号',
        '国办公开办函〔2020〕30号',
        '国办公开办函〔2019〕16号',
      ])
      return putSentence(draft.preface, `格式依照《政府信息公开工作年度报告格式》（${number}）。`, random)
    },
  },
  {
    rule: 'law-name-is-full',
    severity: 'info',
    plant: (draft, random) => {
      const isFound = draft.preface.some((line) => FULL.test(line)) && !/[下简]称/.test(draft.preface.join(''))
      return isFound && replaceAnywhere(draft, FULL, random.pick(['《政府信息公开条例》', '《条例》']))
    },
  },
  {
    rule: 'brackets-match',
    severity: 'info',
    plant: (draft, random) =>
      random.chance(0.5)
        ? replaceIn(linesOf(draft, 'overview'), /^（三）/, '(三)')
        : tell(
            draft,
            random,
            random.pick(['印发《公开指南，明确分工。', '修订公开指南》，明确分工。', '（含下属单位，逐一明确分工。']),
          ),
  },
  {
    rule: 'period-is-stated',
    severity: 'warning',
    options: () => ({ isTold: false }),
    plant: (draft) => {
      const { year } = draft
      return replaceAnywhere(
        draft,
        new RegExp(`${year}年1月1日(.*?)(?:${year}年)?12月31日`),
        `${year - 1}年1月1日$1${year - 1}年12月31日`,
      )
    },
  },
  {
    rule: 'period-is-stated',
    severity: 'warning',
    options: () => ({ isTold: false }),
    plant: (draft) => replaceAnywhere(draft, /(?<before>(?:统计|数据).*?)12月31日/, '$<before>11月30日'),
  },
  {
    rule: 'no-personal-data',
    severity: 'warning',
    plant: (draft, random) =>
      tell(
        draft,
        random,
        random.pick([
          `联系人手机1${random.whole(3, 9)}${random.whole(100_000_000, 999_999_999)}。`,
          '受理申请人王五提出的申请，依法答复。',
          '身份证号110101199001011234的申请人对答复表示满意。',
          '申请人住址：清河路18号院3号楼。',
        ]),
      ),
  },
  {
    rule: 'official-mailbox',
    severity: 'info',
    plant: (draft, random) =>
      putSentence(
        draft.preface,
        `电子邮箱：open${random.whole(1, 999)}@${random.pick(['163.com', 'qq.com', '126.com', 'sina.com'])}。`,
        random,
      ),
  },
]
