import { collapse } from './fold.ts'

/** A number cell read: what it is, the number before any unit, its unit and its remark. */
export interface Count {
  state: 'number' | 'blank' | 'dash' | 'text'
  value: number | null
  unit?: string
  remark?: string
}

const DASH = /^(?:[-‐‑–—―─−－﹣﹘ー]{1,4}|[/／\\＼]{1,3}|无|無|[Nn]\/?[Aa])$/
const UNIT = '(?:万元|亿元|千元|百元|元整?|人民币元|件次|件|条|项|个|份|次|宗|起|人次|人|部|家|篇|期|场|￥|%)'
const NUMBER = /^([+-]?|[增减加])(\d+(?:\.\d+)?|\.\d+)$/
const REMARK = /^(.*?)[(（[【〔]([^()（）[\]【】〔〕]*)[)）\]】〕]\s*$/s
const NOTE_MARK = /(?:[*＊※#†‡①-⑳⑴-⒇¹²³⁰-⁹]|\[\d{1,2}\]|［\d{1,2}］)+$/u

function narrow(text: string): string {
  return text
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[．]/g, '.')
    .replace(/[，]/g, ',')
    .replace(/[＋﹢]/g, '+')
    .replace(/[－−﹣–—‐‑―]/g, '-')
    .replace(/[：]/g, ':')
}

/** Takes the separators out of 11,398,889 and 11 398 889; null when the groups are not of three digits. */
function joinGroups(digits: string): string | null {
  if (!/[, '’]/.test(digits)) return digits
  return /^[+-]?\d{1,3}(?:(?:,|, | )\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replace(/[, ]/g, '') : null
}

/** Reads signs (+5, 减4, 增加3) and grouped digits; null when it is no single number. */
function parseNumber(text: string): number | null {
  const spaced = narrow(text)
    .trim()
    .replace(/^([+-]|增加?|减少?)\s+(?=\d)/, '$1')
  const plain = spaced.replace(/^(增|减)[加少]?(?=\d)/, '$1')
  const sign = /^[增减+-]/.exec(plain)?.[0] ?? ''
  const joined = joinGroups(plain.slice(sign.length))
  if (joined === null || !NUMBER.test(joined)) return null
  const value = Number(joined)
  if (!Number.isFinite(value)) return null
  return sign === '减' || sign === '-' ? (value === 0 ? 0 : -value) : value
}

/**
 * Reads the printed text of a number cell. A number is never guessed: what is not exactly one number, with at most a
 * sign, a unit, a note mark and a remark in brackets, is `text`.
 */
export function parseCount(printed: string): Count {
  const text = collapse(printed)
  if (text === '') return { state: 'blank', value: null }
  if (DASH.test(text.replace(/ /g, ''))) return { state: 'dash', value: null }
  const remarked = REMARK.exec(text)
  const remark = remarked?.[1]?.trim() ? remarked[2]?.trim() : undefined
  const body = (remark === undefined ? text : (remarked?.[1] ?? '')).trim()
  const measured = new RegExp(`^(?:￥|¥|人民币)?\\s*(.*?)\\s*(${UNIT})?$`, 's').exec(body.replace(NOTE_MARK, ''))
  const value = parseNumber(measured?.[1] ?? '')
  if (value === null) return { state: 'text', value: null }
  const unit = measured?.[2] ?? unitInRemark(remark)
  return {
    state: 'number',
    value,
    ...(unit ? { unit } : {}),
    ...(remark !== undefined && remark !== '' ? { remark } : {}),
  }
}

/** A remark that is nothing but a unit, as in 2500（元）. */
function unitInRemark(remark: string | undefined): string | undefined {
  return remark && new RegExp(`^(?:单位[:：]?)?${UNIT}$`).test(remark)
    ? /(万元|亿元|千元|百元|元)/.exec(remark)?.[1]
    : undefined
}
