import { opening } from '#tests/generate/facts.ts'
import { say } from '#tests/generate/told.ts'
import type { Phrasing } from './phrasing.ts'

const BALANCE = ['text-balance-holds']
const ITEMS = ['件', '件', '份', '宗'] as const

/** Ways to tell how many requests came, were carried over and were answered. */
export const OF_REQUESTS: readonly Phrasing[] = [
  { name: 'received', tell: (f, r) => say`${opening(r, f)}共收到政府信息公开申请${f.received}${r.pick(ITEMS)}。` },
  {
    name: 'received with whom',
    tell: (f, r) =>
      say`${opening(r, f)}受理公民、法人和其他组织提出的政府信息公开申请${f.received}件，办理过程全程留痕。`,
  },
  {
    name: 'received before noun',
    tell: (f, r) => say`${opening(r, f)}累计接收${f.received}件政府信息公开申请，由专人登记。`,
  },
  { name: 'received after noun', tell: (f, r) => say`政府信息公开申请方面，${opening(r, f)}新收${f.received}件。` },
  { name: 'received as a number', tell: (f, r) => say`${opening(r, f)}收到的政府信息公开申请数量为${f.received}件。` },
  {
    name: 'received without verb',
    tell: (f) => say`${String(f.year)}年度政府信息公开申请共${f.received}件，均已登记编号。`,
  },
  {
    name: 'received on application',
    tell: (f, r) => say`${opening(r, f)}受理依申请公开${f.received}件，逐件登记、逐件答复。`,
  },
  {
    name: 'received after channels',
    tell: (f) => say`对在线提交、邮寄和当面提交的申请一视同仁，全年收到政府信息公开申请${f.received}件。`,
  },
  {
    name: 'received by 31 December',
    tell: (f) =>
      say`截至${String(f.year)}年12月31日，共接到政府信息公开申请 ${f.received} 件，已办结 ${f.settled} 件。`,
  },
  {
    name: 'received from January',
    tell: (f, r) => say`${String(f.year)}年1月1日至12月31日，本机关收到${f.received}${r.pick(ITEMS)}政府信息公开申请。`,
  },
  {
    name: 'received under a heading',
    tell: (f) => say`（二）依申请公开情况\n全年收到申请${f.received}件，办结${f.settled}件。`,
  },
  {
    name: 'received in a topic',
    tell: (f, r) =>
      say`（二）依申请公开。${opening(r, f)}共收到申请${f.received}件，其中自然人提出${f.naturalPersons}件，法人或其他组织提出${f.organizations}件。`,
  },
  {
    name: 'received by kinds',
    tell: (f) =>
      say`全年受理政府信息公开申请${f.received}件，其中自然人申请${f.naturalPersons}件、法人或其他组织申请${f.organizations}件。`,
  },
  {
    name: 'received in traditional characters',
    also: BALANCE,
    tell: (f) =>
      say`本年度共收到政府信息公開申請${f.received}件，辦結${f.settled}件，結轉下年度繼續辦理${f.carriedOut}件。`,
  },
  {
    name: 'all of the year',
    also: BALANCE,
    tell: (f, r) =>
      say`${opening(r, f)}新收政府信息公开申请${f.received}件，上年结转${f.carriedIn}件，共计${f.both}件；办结${f.settled}件，结转下年度继续办理${f.carriedOut}件。`,
  },
  {
    name: 'balance in brackets',
    also: BALANCE,
    tell: (f) =>
      say`全年收到政府信息公开申请${f.receivedInAll}件（含上年结转${f.carriedIn}件），答复${f.settled}件，另有${f.carriedOut}件结转下年度办理。`,
  },
  {
    name: 'balance after the answer',
    also: BALANCE,
    tell: (f) =>
      say`本年新收政府信息公开申请${f.received}件，答复${f.settled}件（含上年结转${f.carriedIn}件，另有${f.carriedOut}件结转下年）。`,
  },
  {
    name: 'handled with parts',
    also: BALANCE,
    tell: (f) => say`全年办理政府信息公开申请${f.handled}件，其中本年新收${f.received}件，上年度结转${f.carriedIn}件。`,
  },
  { name: 'taken and handled', tell: (f, r) => say`${opening(r, f)}收办政府信息公开申请${f.both}件。` },
  { name: 'volume handled', tell: (f) => say`政府信息公开申请办理总量${f.both}件，答复文书经法制审核后发出。` },
  { name: 'carried in', tell: (f) => say`上年结转的政府信息公开申请${f.carriedIn}件，已于一季度全部办结。` },
  {
    name: 'carried in from a year',
    tell: (f) => say`由${String(f.year - 1)}年度结转的政府信息公开申请有${f.carriedIn}件。`,
  },
  {
    name: 'carried out to a year',
    tell: (f) =>
      say`年底尚在办理期限内的申请结转至${String(f.year + 1)}年继续办理，共${f.carriedOut}件政府信息公开申请结转下年度。`,
  },
  {
    name: 'carried out for a reason',
    tell: (f) => say`依申请公开工作中，${f.carriedOut}件因补正期限未满结转下一年度继续办理。`,
  },
  { name: 'carried out first', tell: (f) => say`结转至下年度继续办理的政府信息公开申请为${f.carriedOut}件。` },
  {
    name: 'none carried',
    when: (f) => f.carriedIn.value === 0 && f.carriedOut.value === 0,
    tell: (f) => say`收到政府信息公开申请${f.received}件，没有上年结转，也没有结转下年度的申请，全部按期办结。`,
  },
  { name: 'answered', tell: (f, r) => say`${opening(r, f)}依法答复政府信息公开申请${f.settled}件，按期答复率100%。` },
  { name: 'settled', tell: (f, r) => say`${opening(r, f)}按时办结政府信息公开申请${f.settled}件。` },
  {
    name: 'settled before noun',
    tell: (f, r) => say`${opening(r, f)}共办结${f.settled}件政府信息公开申请，没有超期。`,
  },
  { name: 'settled after noun', tell: (f) => say`政府信息公开申请办结${f.settled}件，答复书均附救济途径。` },
  {
    name: 'received and settled',
    tell: (f, r) =>
      say`${opening(r, f)}收到政府信息公开申请${f.received}件，答复${f.settled}件，${r.pick(['未收取费用', '没有发生投诉', '答复文书统一编号'])}。`,
  },
  {
    name: 'all settled',
    when: (f) => f.carriedOut.value === 0 && f.carriedIn.value === 0,
    tell: (f) => say`全年收到政府信息公开申请${f.received}件，已全部办结，办结率100%。`,
  },
  {
    name: 'all of those due',
    tell: (f) =>
      say`全年收到政府信息公开申请${f.received}件，除结转下年度继续办理的${f.carriedOut}件外，均已按期答复。`,
  },
  {
    name: 'none received',
    when: (f) => f.received.value === 0,
    tell: (f, r) => say`${opening(r, f)}未收到政府信息公开申请。`,
  },
  {
    name: 'none received from anybody',
    when: (f) => f.received.value === 0,
    tell: (f, r) => say`${opening(r, f)}没有收到任何公民、法人或者其他组织提出的政府信息公开申请，也没有收取费用。`,
  },
  {
    name: 'none taken',
    when: (f) => f.received.value === 0,
    tell: (f) => say`${String(f.year)}年，本机关未受理依申请公开事项的申请。`,
  },
  {
    name: 'none from persons',
    when: (f) => f.naturalPersons.value === 0,
    tell: () => say`本年度未受理自然人提出的政府信息公开申请。`,
  },
  {
    name: 'hard to read aloud',
    tell: (f) =>
      say`依申请公开工作按照登记、审核、答复、归档四个步骤办理，本年度收到申请${f.received}件，到年底办结${f.settled}件。`,
  },
]
