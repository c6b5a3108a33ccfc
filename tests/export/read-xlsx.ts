import { unzip } from './unzip.ts'

/** A cell as the file types it; null is an empty one, `fill` the colour behind it. */
export interface FileCell {
  value: string | number | null
  fill: string | null
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const plainText = (text: string) => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** The sheets of an .xlsx file by name, read from its XML. */
export function readXlsx(bytes: Uint8Array): Map<string, FileCell[][]> {
  const files = unzip(bytes)
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    plainText([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  )
  const styles = files.get('xl/styles.xml') ?? ''
  const fills = [...(/<fills.*?<\/fills>/s.exec(styles)?.[0] ?? '').matchAll(/<fill>(.*?)<\/fill>/gs)].map(
    ([, fill = '']) => /fgColor rgb="\w\w(\w{6})"/.exec(fill)?.[1] ?? null,
  )
  const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf\b[^>]*>/g)].map(
    ([xf]) => fills[Number(attribute(xf, 'fillId'))] ?? null,
  )
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    plainText(attribute(tag, 'name')),
  )
  return new Map(
    names.map((name, at) => [name, readSheet(files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '', strings, formats)]),
  )
}

function readSheet(xml: string, strings: readonly string[], formats: readonly (string | null)[]): FileCell[][] {
  return [...xml.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: FileCell[] = []
    for (const [, tag = '', body = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      if (body.includes('<f')) throw new Error('a formula in the file')
      const text = /<v>(.*?)<\/v>/s.exec(body)?.[1]
      const value =
        text === undefined ? null : attribute(tag, 't') === 's' ? (strings[Number(text)] ?? null) : Number(text)
      cells[columnOf(attribute(tag, 'r'))] = { value, fill: formats[Number(attribute(tag, 's'))] ?? null }
    }
    return Array.from(cells, (cell) => cell ?? { value: null, fill: null })
  })
}

/** Column of an address such as AB12, from 0. */
function columnOf(address: string): number {
  const letters = address.replace(/\d+$/, '')
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
