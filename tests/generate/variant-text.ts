import type { ExpectedFigure } from '#tests/fixtures/fixtures.ts'
import { escapeText } from '#tests/fixtures/markup.ts'
import type { Draw } from './draw.ts'
import type { Random } from './random.ts'
import { toTraditional } from './traditional.ts'

/** Prints a label otherwise without changing what it means. */
export type Speller = (label: string) => string

const ORDINALS = '一二三四五六七八九十'
const QUOTES: readonly [string, ...string[]] = ['“”', '""', '‘’', '「」', '『』', '＂＂', "''", '《》', '']
/** Other words for the same label, met on pages. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
    '（二）部分公开',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形。）',
  ],
  '一、本年新收政府信息公开申请数量': [
    '本年新收政府信息公开申请数量',
    '一、本年新收政府信息公开申请',
    '一、本年新收申请数量',
  ],
  '二、上年结转政府信息公开申请数量': [
    '上年结转政府信息公开申请数量',
    '二、上年结转政府信息公开申请',
    '二、上年结转申请数量',
  ],
  '四、结转下年度继续办理': ['结转下年度继续办理', '四、结转至下年度继续办理', '四、结转下年继续办理'],
  '（七）总计': ['（七）合计', '总计'],
  '3.其他': ['其他', '3.其它', '3.其他处理', '3.其他情形'],
  '（六）其他处理': ['其他处理', '（六）其它处理'],
  '3.危及“三安全一稳定”': ['3.危及“三安全、一稳定”', '3.危及国家安全、公共安全、经济安全、社会稳定'],
  '2.其他法律行政法规禁止公开': ['2.其他法律、行政法规禁止公开', '2.其他法律行政法规禁止公开的'],
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': [
    '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    '1.申请人无正当理由逾期不补正',
  ],
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': [
    '2.申请人逾期未按收费通知要求缴纳费用',
    '2.申请人逾期未缴纳费用',
  ],
  '1.本机关不掌握相关政府信息': ['1.本机关不掌握'],
  '2.没有现成信息需要另行制作': ['2.需要另行制作', '2.没有现成信息'],
  '3.补正后申请内容仍不明确': ['3.补正后仍不明确'],
  '6.属于四类过程性信息': ['6.过程性信息'],
  '4.无正当理由大量反复申请': ['4.大量反复申请'],
  '5.要求行政机关确认或重新出具已获取信息': ['5.要求确认或重新出具已获取信息'],
  本年制发件数: ['本年制发数'],
  本年废止件数: ['本年废止数'],
  现行有效件数: ['现行有效数'],
  本年增: ['本年增减'],
  '本年增/减': ['本年增减', '本年增／减', '本年增（减）'],
  采购总金额: ['采购总金额（万元）', '采购总金额(单位：万元)'],
  '本年收费金额（单位：万元）': ['本年收费金额', '本年收费金额（万元）', '本年收费金额(单位:万元)'],
  行政规范性文件: ['规范性文件'],
  规范性文件: ['行政规范性文件'],
  '第二十条第（一）项': ['第二十条第(一)项', '第二十条 第（一）项'],
  信息内容: ['信 息 内 容'],
  总计: ['合计', '总 计'],
  法人或其他组织: ['法人或者其他组织'],
}

/** How a page writes the numbers before its labels. */
function renumber(random: Random, label: string): string {
  const dot = random.pick(['.', '、', '．', '. ', ' ', '.　'])
  const bracket = random.pick(['（）', '()', '（)', '〔〕', '()、'])
  const comma = random.pick(['、', '.', '，', '、 ', '．'])
  return label
    .replace(/^(\d)\./, (_, digit: string) =>
      random.chance(0.1)
        ? String.fromCharCode(0x2487 + Number(digit))
        : random.chance(0.1)
          ? `${full(digit)}．`
          : digit + dot,
    )
    .replace(/^（(.)）/, (_, numeral: string) =>
      random.chance(0.1)
        ? String.fromCharCode(0x3220 + ORDINALS.indexOf(numeral))
        : bracket.charAt(0) + numeral + bracket.slice(1),
    )
    .replace(/^([一二三四])、/, `$1${comma}`)
}

function full(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

/** How one page spells all of its labels. */
export function drawSpeller(draw: Draw): Speller {
  const { random } = draw
  const hasNumbering = draw.has('labels numbered otherwise', 0.35)
  const synonyms = draw.has('other words in labels', 0.35) ? random.pick([0.15, 0.5, 1]) : 0
  const quotes = draw.has('other quotes', 0.4) ? random.pick(QUOTES as [string, ...string[]]) : '“”'
  const isTraditional = draw.has('traditional characters', 0.1)
  const isWide = draw.has('full-width labels', 0.08)
  const isNarrow = draw.has('half-width labels', 0.08)
  const hasMarks = draw.has('note marks on labels', 0.05)
  return (label) => {
    let text = label
    const others = SYNONYMS[text]
    if (others && random.chance(synonyms)) text = random.pick(others as [string, ...string[]])
    if (hasNumbering) text = renumber(random, text)
    text = text.replace('“', quotes.charAt(0)).replace('”', quotes.charAt(1))
    if (isTraditional) text = toTraditional(text)
    if (isWide) text = full(text)
    if (isNarrow) text = text.normalize('NFKC')
    if (hasMarks && text !== '' && random.chance(0.1)) text += random.pick(['*', '①', '※', '[1]'])
    return text
  }
}

/** What a page adds to a number without changing it: the figure as it is then printed and to be read. */
export function drawRestyle(draw: Draw): (figure: ExpectedFigure) => ExpectedFigure {
  const style = draw.way('numbers', [
    'plain',
    'plain',
    'plain',
    'full-width',
    'separators',
    'remarks',
    'note marks',
    'dashes as signs',
  ])
  const { random } = draw
  const separator = random.pick([',', '，', '\u2009', ' ', '\u202f'])
  return (figure) => {
    if (figure.state === 'dash' && style === 'dashes as signs')
      return { ...figure, text: random.pick(['-', '—', '/', '无', '——', '－']) }
    if (figure.state !== 'number' || figure.unit !== undefined) return figure
    if (style === 'full-width') return { ...figure, text: full(figure.text) }
    if (style === 'separators' && /^\d+$/.test(figure.text) && !figure.text.startsWith('0')) {
      // White space in a figure's text is collapsed to ordinary spaces.
      return { ...figure, text: figure.text.replace(/\B(?=(\d{3})+$)/g, separator).replace(/\s/g, ' ') }
    }
    if (style === 'remarks' && random.chance(0.1)) return { ...figure, text: `${figure.text}（其中修订1件）` }
    if (style === 'note marks' && random.chance(0.1))
      return { ...figure, text: figure.text + random.pick(['*', '①', '[1]']) }
    return figure
  }
}

const INSIDE_WORDS = [
  '<br>',
  '<br/>',
  '\n',
  '\r\n      ',
  '&nbsp;',
  '\u200b',
  '&#8203;',
  '\u3000',
  '<wbr>',
  ' ',
  '\ufeff',
  '<!-- -->',
  '&ensp;',
  '&emsp;',
]

/** A label's HTML as a page cuts it: whole, over spans or paragraphs, broken in mid-word. */
export function writeLabel(random: Random, cut: string, text: string): string {
  if (text === '') return random.pick(['', '&nbsp;', '<p>&nbsp;</p>', '<br>', '<p></p>', '\u3000'])
  if (cut === 'whole') return escapeText(text)
  const pieces = cutUp(random, text).map(escapeText)
  if (cut === 'over spans') return pieces.map((piece) => `<span style="font-family:宋体">${piece}</span>`).join('')
  if (cut === 'over fonts') return pieces.map((piece) => `<font face="仿宋_GB2312"><b>${piece}</b></font>`).join('')
  if (cut === 'over paragraphs') return pieces.map((piece) => `<p align="center">${piece}</p>`).join('\n')
  if (cut === 'over lines') return pieces.join('<br>')
  if (cut === 'over blocks') return pieces.map((piece) => `<div><span>${piece}</span></div>`).join('')
  return pieces
    .map((piece, at) => (at === 0 ? piece : random.pick(INSIDE_WORDS as [string, ...string[]]) + piece))
    .join('')
}

function cutUp(random: Random, text: string): string[] {
  const pieces: string[] = []
  let rest = [...text]
  while (rest.length > 0) {
    const length = random.whole(1, Math.max(1, Math.min(6, rest.length)))
    pieces.push(rest.slice(0, length).join(''))
    rest = rest.slice(length)
  }
  return pieces
}

const PADDING: readonly [string, ...string[]] = [
  '',
  '',
  '',
  ' ',
  '&nbsp;',
  '\u3000',
  '\u2002',
  '\u200b',
  '\n',
  '&nbsp; ',
  '\ufeff',
]

/** What else a paste leaves in a number's cell: nothing, a spacer, a frame, what tracked changes struck out, a script. */
type Wrap = (written: string) => string
const PLAIN: Wrap = (written) => written
const BESIDE: readonly Wrap[] = [
  (written) => `<img src="space.gif" width="1" height="1">${written}`,
  (written) => `<img src="/upload/20210101/dot.png">${written}`,
  (written) => `<table><tr><td>${written}</td></tr></table>`,
  (written) => `<div><table border=0><tbody><tr><td><p>${written}</p></td></tr></tbody></table></div>`,
  (written) => `<del>7</del><ins>${written}</ins>`,
  (written) => `${written}<script>var a=1</script><style>td{}</style>`,
  (written) => `<a name="_GoBack"></a>${written}`,
  (written) => `<span style="mso-hide:all;display:none">.</span>${written}`,
  (written) => `<ruby>${written}<rt>8</rt></ruby>`,
  (written) => `<span style="color:red;text-decoration: line-through">7</span>${written}`,
  (written) => `<span style="display:block">${written}</span><svg width="9"><title>6</title></svg>`,
  (written) => `<div style="display: inline">${written}</div><input type="hidden" value="5">`,
]

function drawWrap(random: Random): Wrap {
  return random.chance(0.18) ? (BESIDE[random.whole(0, BESIDE.length - 1)] ?? PLAIN) : PLAIN
}

/** A number in a form's field that nobody can fill in. */
function writeField(random: Random, text: string): string {
  const value = escapeText(text)
  return random.pick([
    `<input type="text" readonly value="${value}">`,
    `<input value="${value}" size=4 disabled>`,
    `<textarea rows="1" readonly>${value}</textarea>`,
    `<select disabled><option>7<option selected>${value}<option>8</select>`,
  ])
}

/** A number's HTML: padded, wrapped, and sometimes cut over spans, never over lines. */
export function writeNumber(random: Random, text: string): string {
  if (text === '') return random.pick(['', '&nbsp;', '\u3000', '<br>', '&#8203;', ' \n ', '<span></span>'])
  if (random.chance(0.04)) return writeField(random, text)
  const isCut = text.length > 1 && random.chance(0.15)
  const at = isCut ? random.whole(1, text.length - 1) : 0
  const cut = `<span>${escapeText(text.slice(0, at))}</span><span lang="EN-US">${escapeText(text.slice(at))}</span>`
  const written = isCut ? cut : escapeText(text)
  return random.pick(PADDING) + drawWrap(random)(written) + random.pick(PADDING)
}
