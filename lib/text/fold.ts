/** Characters that print nothing: zero-width ones, soft hyphen, byte order mark, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const WHITE = /[\s\u0085\u00a0\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g

/** Collapses white space of every kind to single ordinary spaces, drops invisible characters and trims. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(WHITE, ' ').trim()
}

/** Traditional characters that occur in the form's labels and headings, and their simplified ones, in pairs. */
const TRADITIONAL =
  '總总計计訴诉訟讼復复復复議议維维結结糾纠報报開开關关請请處处數数類类組组織织業业構构務务財财產产國国規规範范許许強强罰罚費费購购項项條条內内無无與与實实關关審审轉转繼续繼继續续個个檔档決决廢废現现執执辦办舉举報报異异據据質质傳传應应遞递資资訊讯會会機机關关長长標标準准發发電电頁页縣县區区廳厅衛卫農农環环隊队價价統统間间時时來来書书於于從从後后為为並并員员單单'

const SIMPLIFIED = new Map<string, string>()
for (let at = 0; at + 1 < TRADITIONAL.length; at += 2) {
  SIMPLIFIED.set(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1))
}
const ANY_TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')

const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '〝': '"',
  '〞': '"',
  '‘': '"',
  '’': '"',
  "'": '"',
  '`': '"',
  '、': '.',
  '．': '.',
  '。': '.',
  '·': '.',
  '•': '.',
  '﹙': '(',
  '﹚': ')',
  '〔': '(',
  '〕': ')',
  '［': '(',
  '］': ')',
  '[': '(',
  ']': ')',
  '【': '(',
  '】': ')',
  '—': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '―': '-',
  '─': '-',
  '﹣': '-',
  '﹘': '-',
  〇: '零',
  '○': '零',
}
const ANY_SAME = new RegExp(
  `[${Object.keys(SAME)
    .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')}]`,
  'g',
)

/** Full-width forms (！ to ～) to their ASCII ones. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/**
 * What a label looks like once width, white space, quotes, brackets, dashes and enumeration signs no longer matter;
 * for matching only, never for showing.
 */
export function fold(text: string): string {
  const bare = narrow(text.replace(INVISIBLE, '').replace(WHITE, ''))
  return bare
    .replace(ANY_SAME, (sign) => SAME[sign] ?? sign)
    .replace(ANY_TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign)
}

/** A folded label without its punctuation: only letters, digits and Chinese characters are left. */
export function foldToLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
