import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫侯龙陶黎贺顾郝龚邵钱覃戴莫汤]'
/** What the public must not read, each with the group that holds it. */
const PERSONAL: readonly { what: string; shape: RegExp }[] = [
  { what: 'mobile', shape: /(?<![\d-])(?:\+?86-?)?(1[3-9]\d-?\d{4}-?\d{4})(?!\d)/g },
  {
    what: 'identity',
    shape:
      /(?<![\dA-Za-z])([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![\dA-Za-z])/g,
  },
  {
    what: 'address',
    shape: /((?:家庭住址|家庭地址|住址|家住|现住|居住地址|户籍地址)(?:为|是|：)?[^，。；、：）]{4,30})/g,
  },
  { what: 'address', shape: /([\p{Script=Han}\d]{2,16}\d+(?:号楼|栋|幢)\d{0,2}单元\d{1,4}(?:室|号|户)?)/gu },
  {
    what: 'name',
    shape: new RegExp(
      `((?:申请人|原告|上诉人|信访人|举报人|投诉人|当事人)：?${SURNAME}(?![某×X*])[\\p{Script=Han}](?![某×X*])[\\p{Script=Han}]?)(?=等|申请|诉|不服|要求|请求|提出|提交|向|先生|女士|同志|因|对|[（，。；、：）]|$)`,
      'gu',
    ),
  },
]
/** 申请人 followed by words that only look like a name. */
const NO_NAME =
  /(?:申请人|当事人|举报人|投诉人|信访人|原告|上诉人)：?(?:许可|顾虑|余下|范围|钱款|莫名|付费|付款|沈阳|苏州|夏季)/

/** No mobile number, identity number, home address or applicant’s name; what belongs to the office and its officials is public. */
export const noPersonalData: Rule = {
  id: 'no-personal-data',
  severity: 'warning',
  check: (report) =>
    linesOf(report).flatMap((line) =>
      PERSONAL.flatMap(({ what, shape }) =>
        [...line.text.matchAll(shape)].flatMap((match) => {
          const words = match[1] ?? match[0]
          if (what === 'name' && NO_NAME.test(words)) return []
          const start = match.index + match[0].indexOf(words)
          return [flagWords('no-personal-data', 'warning', line.quote(start, start + words.length), { what })]
        }),
      ),
    ),
}
