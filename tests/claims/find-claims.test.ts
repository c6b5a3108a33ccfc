import { describe, expect, test } from 'vitest'
import type { Claim } from '#lib/claims/claim.ts'
import { findClaims } from '#lib/claims/find-claims.ts'
import { reportTelling } from './report-telling.ts'

/** A claim in short: what it counts, how many, in which cells if not in 总计. */
function inShort({ subject, meanings, value, isNone, isAtMost }: Claim): string {
  const [{ rows, columns } = { rows: [], columns: [] }] = meanings
  const names = rows.map((row) => row.split('.').slice(1).join('.')).join('+')
  const where = columns.join() === 'total' ? names : `${names}:${columns.join('+')}`
  return [
    subject === where ? subject : `${subject} ${where}`,
    isNone ? 'none' : value,
    ...(isAtMost ? ['at most'] : []),
  ].join(' ')
}

function claimsIn(text: string, agency?: string): string[] {
  return findClaims(reportTelling(text.split('\n'), agency)).claims.map(inShort)
}

const ORGANIZATIONS = 'business+research+ngo+legalService+otherOrganization'

describe('claims about requests', () => {
  test.each<[string, string[]]>([
    ['（二）依申请公开：全年收到申请9件，办结9件。', ['received 9', 'settled 9']],
    [
      '新收政府信息公开申请14件，结转上年1件，共办理15件，答复14件，结转下年1件。',
      ['received 14', 'carriedIn 1', 'handled received+carriedIn 15', 'settled 14', 'carriedOut 1'],
    ],
    ['共收到公民、法人和其他组织的依申请公开 ２２ 件，已按期答复二十件。', ['received 22', 'settled 20']],
    ['政府信息公开申请受理量为1,230件，办结量为1，228件。', ['received 1230', 'settled 1228']],
    [
      '收到12件依申请公开信件，1件结转至2023年办理，由2021年结转的有2件。',
      ['received 12', 'carriedOut 1', 'carriedIn 2'],
    ],
    [
      '收到政府信息公开申请16件（自然人15件、法人或其他组织1件），无上年结转申请。',
      ['received 16', 'received received:naturalPerson 15', `received received:${ORGANIZATIONS} 1`, 'carriedIn none'],
    ],
    [
      '办理政府信息公开申请20件，其中自然人19件；予以公开和部分公开15件，不予公开、无法提供分别为2件、3件。',
      [
        'handled received+carriedIn 20',
        'received received+carriedIn:naturalPerson 19',
        'outcome granted+partlyGranted 15',
        'outcome denied 2',
        'outcome unavailable 3',
      ],
    ],
    ['政府信息公开申请中予以公开、不予公开各3件。', ['outcome granted 3', 'outcome denied 3']],
    ['全年未收到自然人提出的政府信息公开申请。', ['received received:naturalPerson none']],
    [
      '政府信息公开申请办理结果：\n（一）予以公开5件；\n（二）部分公开2件。',
      ['outcome granted 5', 'outcome partlyGranted 2'],
    ],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  test.each<[string, string[]]>([
    [
      '收到政府信息公开申请12件（2021年为8件），予以公开6件；1件于12月28日提出，尚在期限内，结转下年。',
      ['received 12', 'outcome granted 6', 'carriedOut 1'],
    ],
    ['收到政府信息公开申请12件，涉及库区移民的7件、河道采砂的5件。全年办结11件。', ['received 12', 'settled 11']],
    ['收到政府信息公开申请12件，涉及库区移民的7件、河道采砂的4件。全年办结11件。', ['received 12']],
    [
      '政府信息公开申请答复中，予以公开6件，无法提供2件，其他1件。',
      ['outcome granted 6', 'outcome unavailable 2', 'outcome other 1'],
    ],
    ['办结政府信息公开申请9件，其中上年结转2件、新收7件。', ['settled 9', 'carriedIn 2']],
    ['收到政府信息公开申请7件。办理热线工单7件，办结19件。', ['received 7']],
    ['企业提出政府信息公开申请6件，办结6件。', []],
    ['10件新收政府信息公开申请中，9件已办结。', []],
    ['收到政府信息公开申请12件。对3件申请经审查，其中1件不予公开，2件予以公开。', ['received 12']],
    ['收到政府信息公开申请12件。5件水库移民申请中，3件无法提供。', ['received 12']],
    ['（二）依申请公开。专人办理。\n取水口核查受理86件，办结85件。\n全年办结9件。', ['settled 9']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  test('are of the whole year, of the organ itself and of all requests, or none at all', () => {
    const foreign = [
      '2021年收到政府信息公开申请8件，予以公开6件。',
      '近三年收到政府信息公开申请30件，答复28件。',
      '一季度收到政府信息公开申请3件。',
      '通过信函收到政府信息公开申请4件，答复4件。',
      '县政府办公室受理政府信息公开申请31件，其中自然人30件，办结30件。',
      '全市水利系统共收到政府信息公开申请90件，办结88件。',
      '收到涉及征地的政府信息公开申请5件。',
      '法律顾问审核依申请公开答复12件，对2件政府信息公开申请延期答复。',
      '未收到涉及征地的政府信息公开申请，没有政府信息公开申请积压。',
      '如未收到政府信息公开申请，也应登记。',
      '收到政府信息公开申请约30件，答复30余件。',
      '收到企业补贴申请20件，办结18件，不予受理2件。',
      '政府信息公开申请答复以书面为主，受理来稿30件，答复28件，予以公开20件。',
    ]
    expect(foreign.flatMap((text) => claimsIn(text))).toEqual([])
  })

  test('change their topic when the words do', () => {
    const text =
      '收到政府信息公开申请5件，答复5件。收到留言40条，答复38条；办理建议提案12件，答复12件。不予公开的政府信息公开申请1件。'
    expect(claimsIn(text)).toEqual(['received 5', 'settled 5', 'outcome denied 1'])
  })

  test('leave out what is compared with', () => {
    expect(claimsIn('收到政府信息公开申请12件，比上年增加4件，予以公开6件。')).toEqual([
      'received 12',
      'outcome granted 6',
    ])
    expect(claimsIn('与2021年收到政府信息公开申请8件相比，今年收到12件。')).toEqual(['received 12'])
  })

  test('of a government may be told of its own office only', () => {
    const agency = '青川市人民政府'
    expect(claimsIn('市政府收到政府信息公开申请17件，答复16件。', agency)).toEqual([
      'received 17 at most',
      'settled 16 at most',
    ])
    expect(claimsIn('全市各级行政机关共收到政府信息公开申请95件，其中市政府收到17件，办结16件。', agency)).toEqual([
      'received 95',
    ])
  })

  test('of offices that come to all that the table counts are the organ’s own, of a whole city only by chance', () => {
    const all = reportTelling([]).figures['requests.received.total']?.value ?? 0
    expect(claimsIn(`局机关及各直属单位收到政府信息公开申请${all}件。`)).toEqual([`received ${all}`])
    expect(claimsIn(`局机关及各直属单位收到政府信息公开申请${all + 1}件。`)).toEqual([])
    expect(claimsIn(`全市各部门共收到政府信息公开申请${all}件，办结${all + 40}件。`)).toEqual([])
  })
})

describe('claims about reviews and lawsuits', () => {
  test.each<[string, string[]]>([
    [
      '因政府信息公开引发行政复议2起，其中维持1起，1起尚未审结；行政诉讼1起。',
      [
        'cases review 2',
        'caseOutcome review:upheld 1',
        'caseOutcome review:pending 1',
        'cases directLitigation+litigationAfterReview 1',
      ],
    ],
    [
      '政府信息公开行政诉讼3件，其中未经复议直接起诉2件，复议后起诉1件。',
      ['cases directLitigation+litigationAfterReview 3', 'cases directLitigation 2', 'cases litigationAfterReview 1'],
    ],
    [
      '因政府信息公开发生行政复议、行政诉讼各1件。',
      ['cases review 1', 'cases directLitigation+litigationAfterReview 1'],
    ],
    ['收到政府信息公开申请5件。发生行政复议1件。', ['received 5', 'cases review 1']],
    [
      '未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
      ['cases review+directLitigation+litigationAfterReview none'],
    ],
    [
      '政府信息公开行政复议2件，行政诉讼1件，维持2件。',
      ['cases review 2', 'cases directLitigation+litigationAfterReview 1'],
    ],
    ['办理行政复议备案6件，审理行政复议案件30件，维持20件；行政诉讼出庭应诉3件。', []],
    ['没有发生政府信息公开行政诉讼败诉案件。', []],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('claims about documents', () => {
  const claimsOf = (text: string, edition: '2019' | '2021') =>
    findClaims(reportTelling([text], undefined, edition)).claims.map(
      ({ meanings, value }) =>
        `${meanings.map(({ rows, columns }) => `${rows.map((row) => row.slice(11, 16)).join('+')}.${columns.join()}`).join(' or ')} ${value}`,
    )

  test('follow the edition’s columns', () => {
    expect(claimsOf('制定规范性文件3件，废止1件，现行有效15件。', '2021')).toEqual([
      'norma.issued 3',
      'norma.repealed 1',
      'norma.inForce 15',
    ])
    expect(claimsOf('制定规范性文件3件，公开规范性文件3件，废止1件。', '2019')).toEqual([
      'norma.made 3',
      'norma.disclosed or norma.totalDisclosed 3',
    ])
    expect(claimsOf('公开规范性文件3件，没有制定规章。', '2021')).toEqual(['regul.issued 0'])
    expect(claimsOf('制定规章和规范性文件共5件。', '2021')).toEqual(['regul+norma.issued 5'])
  })

  test('are about their making, not about work on them or other papers', () => {
    const others = [
      '出台政策性文件12件，公开文件46件。',
      '审查规范性文件草案3件，备案规范性文件2件，废止1件。',
      '修改和废止规范性文件4件，清理规范性文件20件。',
      '代拟以市政府名义印发的规范性文件2件，建立规章制度3项。',
      '2021年制定规范性文件6件。',
      '公开规章13件（含新制定5件，修改4件，废止4件）。',
    ]
    expect(others.flatMap((text) => claimsOf(text, '2021'))).toEqual([])
  })
})

describe('claims of all', () => {
  const ofAll = (text: string) =>
    findClaims(reportTelling([text])).ofAll.map(
      ({ quote, denies }) => `${quote}: ${denies.rows.join('+')} ${denies.columns.join('+')}`,
    )

  test('deny what would contradict them', () => {
    expect(ofAll('收到政府信息公开申请5件，全部按期办结，办结率100%。')).toEqual([
      '全部按期办结: requests.carriedOut total',
      '办结率100%: requests.carriedOut total',
    ])
    expect(ofAll('政府信息公开行政复议2件，均获维持；行政诉讼1件，零败诉。')).toEqual([
      '均获维持: disputes.review corrected+pending',
      '零败诉: disputes.directLitigation+disputes.litigationAfterReview corrected',
    ])
  })

  test('are not made of some, of last year’s or of other things', () => {
    const others = [
      '收到政府信息公开申请5件，除结转下年度的1件外均已办结。',
      '上年结转的政府信息公开申请2件，已全部办结。',
      '收到政府信息公开申请5件，按期办结率100%。',
      '办理建议提案12件，全部按期办结，办结率100%。',
      '力争行政诉讼零败诉。',
    ]
    expect(others.flatMap(ofAll)).toEqual([])
  })
})

test('a claim’s words stand where its place says', () => {
  const lines = ['（二）依申请公开。本年度严格按照时限办理政府信息公开申请并作好登记，收到申', '请 12 件，答复11件。']
  const report = reportTelling(lines)
  const passages = report.sections.flatMap((section) => section.passages)
  const { claims } = findClaims(report)
  expect(claims.map(({ quote }) => quote)).toEqual(['收到申请 12 件', '答复11件'])
  for (const { quote, place } of claims) {
    const line = passages.find(({ ref }) => ref === place.ref)?.text ?? ''
    expect(quote.startsWith(line.slice(place.start, place.end))).toBe(true)
  }
})
