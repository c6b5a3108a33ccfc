import { opening } from '#tests/generate/facts.ts'
import { said, say } from '#tests/generate/told.ts'
import type { Phrasing } from './phrasing.ts'

const RULES = ['text-agrees-with-documents']
const ITEMS = ['件', '件', '个', '份', '部'] as const

/** Ways to tell of normative documents and regulations, in the terms of edition 2021. */
export const OF_DOCUMENTS_2021: readonly Phrasing[] = [
  {
    name: 'issued, repealed, in force',
    tell: (f, r) =>
      say`${opening(r, f)}制发行政规范性文件${f.documents.issued ?? ''}件，废止${f.documents.repealed ?? ''}件，现行有效${f.documents.inForce ?? ''}件。`,
  },
  {
    name: 'repealed',
    tell: (f, r) => say`${opening(r, f)}废止行政规范性文件${f.documents.repealed ?? ''}${r.pick(ITEMS)}。`,
  },
  {
    name: 'in force',
    tell: (f) => say`截至年底，现行有效的行政规范性文件共${f.documents.inForce ?? ''}件，全部在网站集中公开。`,
  },
  {
    name: 'in force after noun',
    tell: (f) => say`行政规范性文件现行有效${f.documents.inForce ?? ''}件，本年制发${f.documents.issued ?? ''}件。`,
  },
]

/** Ways to tell of them in the terms of edition 2019. */
export const OF_DOCUMENTS_2019: readonly Phrasing[] = [
  {
    name: 'newly made',
    tell: (f, r) => say`${opening(r, f)}新制作规范性文件${f.documents.made ?? ''}${r.pick(ITEMS)}。`,
  },
  {
    name: 'made and disclosed',
    tell: (f) => say`全年制定规范性文件${f.documents.made ?? ''}件，公开规范性文件${f.documents.disclosed ?? ''}件。`,
  },
  { name: 'disclosed in all', tell: (f) => say`对外公开规范性文件总数${f.documents.totalDisclosed ?? ''}件。` },
  { name: 'newly disclosed', tell: (f) => say`新公开规范性文件${f.documents.disclosed ?? ''}件，同步配发解读。` },
]

/** Ways that suit both editions. */
export const OF_DOCUMENTS: readonly Phrasing[] = [
  { name: 'made', tell: (f, r) => say`${opening(r, f)}制定规范性文件${f.documents.made ?? ''}${r.pick(ITEMS)}。` },
  {
    name: 'made, said otherwise',
    tell: (f, r) => say`${opening(r, f)}出台规范性文件${f.documents.made ?? ''}${r.pick(ITEMS)}，均按程序公布。`,
  },
  { name: 'made before noun', tell: (f, r) => say`${opening(r, f)}共制定${f.documents.made ?? ''}件规范性文件。` },
  {
    name: 'regulations and documents',
    tell: (f) => say`全年制定规章${f.regulations.made ?? ''}件、规范性文件${f.documents.made ?? ''}件。`,
  },
  {
    name: 'both together',
    tell: (f) =>
      say`制定规章和规范性文件共${said((f.regulations.made?.value ?? 0) + (f.documents.made?.value ?? 0), RULES)}件。`,
  },
  {
    name: 'none made',
    when: (f) => f.documents.made?.value === 0,
    tell: (f, r) => say`${opening(r, f)}没有制定规范性文件。`,
  },
  {
    name: 'none made, said otherwise',
    when: (f) => f.documents.made?.value === 0,
    tell: () => say`本年度未制发行政规范性文件，也没有需要备案的文件。`,
  },
  { name: 'no regulations', when: (f) => f.regulations.made?.value === 0, tell: () => say`全年未制定规章。` },
]
