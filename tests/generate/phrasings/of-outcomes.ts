import { opening } from '#tests/generate/facts.ts'
import { say } from '#tests/generate/told.ts'
import type { Phrasing } from './phrasing.ts'

/** Ways to tell how requests were answered. */
export const OF_OUTCOMES: readonly Phrasing[] = [
  {
    name: 'all six',
    tell: (f) =>
      say`政府信息公开申请的答复情况：予以公开${f.granted}件，部分公开${f.partlyGranted}件，不予公开${f.denied}件，无法提供${f.unavailable}件，不予处理${f.notProcessed}件，其他处理${f.other}件。`,
  },
  {
    name: 'of those settled',
    tell: (f) =>
      say`在办结的${f.settled}件政府信息公开申请中，予以公开${f.granted}件、部分公开${f.partlyGranted}件、不予公开${f.denied}件。`,
  },
  {
    name: 'of those received',
    tell: (f, r) =>
      say`${opening(r, f)}收到政府信息公开申请${f.received}件，其中予以公开${f.granted}件，无法提供${f.unavailable}件。`,
  },
  {
    name: 'granted in the sense of two rows',
    tell: (f) => say`从政府信息公开申请的办理结果看，予以公开及部分公开${f.disclosed}件，不予公开${f.denied}件。`,
  },
  {
    name: 'granted or in part',
    tell: (f) => say`依申请公开答复中，予以公开或部分公开的共${f.disclosed}件，不予处理的${f.notProcessed}件。`,
  },
  {
    name: 'numbers first',
    tell: (f) =>
      say`政府信息公开申请办理结果中，${f.granted}件予以公开，${f.partlyGranted}件部分公开，${f.denied}件不予公开，${f.unavailable}件无法提供。`,
  },
  {
    name: 'respectively',
    tell: (f) =>
      say`政府信息公开申请中，不予公开、无法提供和不予处理的分别为${f.denied}件、${f.unavailable}件和${f.notProcessed}件。`,
  },
  {
    name: 'in brackets',
    tell: (f) =>
      say`政府信息公开申请答复分类：予以公开（${f.granted}件）、部分公开（${f.partlyGranted}件）、不予公开（${f.denied}件）、其他处理（${f.other}件）。`,
  },
  {
    name: 'in quotes',
    tell: (f) =>
      say`按答复类型统计，政府信息公开申请“予以公开”${f.granted}件，“部分公开”${f.partlyGranted}件，“不予处理”${f.notProcessed}件。`,
  },
  {
    name: 'with shares',
    when: (f) => f.settled.value > 0,
    tell: (f) => {
      const share = Number(((f.granted.value / f.settled.value) * 100).toFixed(1))
      return say`办结政府信息公开申请${f.settled}件，其中予以公开${f.granted}件，占${{ value: share, rules: ['percentage-is-right'], alsoTrue: [], decimals: 1, least: 0.5 }}%。`
    },
    also: ['percentage-is-right'],
  },
  {
    name: 'as decisions',
    tell: (f) =>
      say`对政府信息公开申请，作出予以公开决定${f.granted}件，作出部分公开决定${f.partlyGranted}件，作出不予公开决定${f.denied}件，告知无法提供${f.unavailable}件。`,
  },
  {
    name: 'with de',
    tell: (f) =>
      say`政府信息公开申请予以公开的有${f.granted}件，部分公开的有${f.partlyGranted}件，不予公开的有${f.denied}件。`,
  },
  {
    name: 'as a list of lines',
    tell: (f) =>
      say`本年度政府信息公开申请办理结果如下：\n1.予以公开${f.granted}件；\n2.部分公开${f.partlyGranted}件；\n3.不予公开${f.denied}件；\n4.无法提供${f.unavailable}件；\n5.不予处理${f.notProcessed}件；\n6.其他处理${f.other}件。`,
  },
  {
    name: 'as a list in brackets',
    tell: (f) =>
      say`依申请公开答复的结果是：（1）予以公开${f.granted}件；（2）部分公开${f.partlyGranted}件；（3）不予公开${f.denied}件。`,
  },
  {
    name: 'with reasons',
    when: (f) => f.denied.value > 3,
    tell: (f) =>
      say`不予公开的政府信息公开申请${f.denied}件，多数属于行政执法案卷或者行政查询事项；无法提供${f.unavailable}件，主要是本机关不掌握。`,
  },
  {
    name: 'sentence after sentence',
    tell: (f) =>
      say`全年收到政府信息公开申请${f.received}件。其中，予以公开${f.granted}件，部分公开${f.partlyGranted}件。不予公开${f.denied}件。其他处理${f.other}件。`,
  },
  {
    name: 'refused beside other words',
    tell: (f) =>
      say`答复政府信息公开申请时说明理由，全年不予公开${f.denied}件，均列明法律依据；不予处理${f.notProcessed}件。`,
  },
]
