import { describe, expect, test } from 'vitest'
import { reportOfSmallPage, SMALL_TABLE } from './small-page.ts'

/** What is read of a number's cell with some HTML in it. */
function readCell(html: string) {
  const report = reportOfSmallPage({ body: SMALL_TABLE.replace('<td>17</td>', `<td>${html}</td>`) })
  return report.figures['disclosure.normativeDocuments.inForce']
}

describe('a number', () => {
  test.each([
    ['<input type="text" value="12">'],
    ['<input value=12 disabled>'],
    ['<p><textarea readonly>12</textarea></p>'],
    ['<select><option>7</option><optgroup><option selected>12</option></optgroup></select>'],
    ['<select disabled><option>12<option>7</select>'],
  ])('is read from a field: %s', (html) => {
    expect(readCell(html)).toMatchObject({ text: '12', value: 12, state: 'number' })
  })

  test.each([
    ['12<input type="hidden" value="3"><input type="checkbox" value="4"><input style="display:none" value="5">'],
    ['12<input type=submit value=3><input type="text" placeholder="3"><textarea></textarea><button>3</button>'],
    ['<span style="text-decoration:line-through">7</span>12'],
    ['<s>7</s><strike>8</strike><del>9</del><ins>12</ins>'],
    ['12<svg><title>3</title><text>4</text></svg>'],
    ['<span>1</span><span>2</span>'],
    ['<div style="display:inline">1</div><div style="DISPLAY: inline;">2</div>'],
    ['1&shy;2'],
  ])('is what a person sees: %s', (html) => {
    expect(readCell(html)).toMatchObject({ text: '12', value: 12, state: 'number' })
  })

  test.each([
    ['12<sup>1</sup>', '12¹'],
    ['12<span style="font-size:8px;vertical-align: super">1</span>', '12¹'],
    ['12<sup>注</sup>', '12注'],
    ['12<sup>[2]</sup>', '12[²]'],
  ])('keeps the mark of a note apart: %s', (html, text) => {
    expect(readCell(html)).toMatchObject({ text, value: 12, state: 'number' })
  })

  test.each([
    ['1<br>2'],
    ['<p>1</p><p>2</p>'],
    ['<span style="display:block">1</span><span style="display:block">2</span>'],
    ['11<br>398'],
    ['<input value="1"><br><input value="2">'],
  ])('is not made of two lines: %s', (html) => {
    expect(readCell(html)).toMatchObject({ value: null, state: 'text' })
  })
})
