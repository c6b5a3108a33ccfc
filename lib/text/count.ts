import { collapse } from './fold.ts'
import { withoutNoteMark } from './note-mark.ts'
import { simplify } from './simplify.ts'

/** A number cell read: what it is, the number before any unit, its unit and its remark. */
export interface Count {
  state: 'number' | 'blank' | 'dash' | 'text'
  value: number | null
  unit?: string
  remark?: string
}

const DASH = /^(?:[-‐‑‒–—―─━−－﹣﹘ー]{1,6}|[/／\\＼]{1,3}|无|無|[Nn]\/?[Aa])$/
const MONEY = '[百千万萬亿億]{0,2}元|[万萬亿億]'
const UNIT = `(?:${MONEY}|件次|人次|件|条|條|项|項|个|個|份|次|宗|起|人|部|家|篇|期|场|場)`
const MEASURED = new RegExp(`^([￥¥]|人民币|人民幣)? ?(.*?) ?(${UNIT})?(?:整|人民币|人民幣)?$`, 's')
const UNIT_ALONE = new RegExp(`^(?:单位|單位)?[:：]?(${UNIT})$`)
const SIGNED = /^([+-]|[增减減][加少]?)? ?([\d., ]*\d)$/
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/
/** Groups of three digits, all parted by the same sign: 11,398,889 or 11 398 889. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:, ?\d{3})+|(?: \d{3})+)(?:\.\d+)?$/
const OPENING = /[(（[［【〔]/
const CLOSING = new RegExp(`[)）\\]］】〕] ?(${UNIT})?$`)

function narrow(text: string): string {
  if (/^[\d.,+ -]*$/.test(text)) return text
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/﹢/g, '+')
    .replace(/[−﹣–—‐‑‒―]/g, '-')
}

/** Reads a sign (+5, 减4, 增加3) and digits, grouped or not; null when it is not exactly one number. */
function parseNumber(text: string): number | null {
  const [, sign = '', digits = ''] = SIGNED.exec(narrow(text)) ?? []
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return null
  const value = Number(digits.replace(/[, ]/g, ''))
  return /^[-减減]/.test(sign) && value !== 0 ? -value : value
}

/** Splits a remark in brackets off the end, however it is nested; brackets alone are no remark. */
function splitRemark(text: string): { body: string; remark?: string } {
  const at = text.search(OPENING)
  const closing = CLOSING.exec(text)
  if (at <= 0 || !closing) return { body: text }
  return { body: text.slice(0, at).trim() + (closing[1] ?? ''), remark: text.slice(at + 1, closing.index).trim() }
}

/** What a cell says that is no number: nothing, a sign that stands for none, or other text. */
function readWithoutNumber(text: string): Count {
  const state = text === '' ? 'blank' : DASH.test(text.replaceAll(' ', '')) ? 'dash' : 'text'
  return { state, value: null }
}

/**
 * Reads the printed text of a number cell. A number is never guessed: what is not exactly one number, with at most a
 * sign, a unit, note marks and a remark in brackets, is `text`. In a cell of several lines (`isBroken`) a space never
 * joins digits, since it may part two numbers.
 */
export function parseCount(printed: string, isBroken = false): Count {
  if (/^\d{1,15}$/.test(printed)) return { state: 'number', value: Number(printed) }
  const text = collapse(printed)
  const { body, remark } = splitRemark(withoutNoteMark(text))
  const [, sign, number = '', unit] = MEASURED.exec(withoutNoteMark(body)) ?? []
  const value = isBroken && /\d \d/.test(narrow(number)) ? null : parseNumber(number)
  if (value === null) return readWithoutNumber(text)
  const inRemark = remark ? UNIT_ALONE.exec(remark)?.[1] : undefined
  const named = unit ?? inRemark ?? (sign ? '元' : undefined)
  return {
    state: 'number',
    value,
    ...(named ? { unit: simplify(named) } : {}),
    ...(remark ? { remark } : {}),
  }
}
