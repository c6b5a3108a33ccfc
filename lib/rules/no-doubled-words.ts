import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const DOUBLED = /(\p{Script=Han}{2,6})\1/gu
/** 一条一条 and the like are said on purpose. */
const ON_PURPOSE = /^[一逐每各越边又再半有多]/
/** Words that end in a word which others begin with: between 市政府 and 政府信息 the doubling is none. */
const ENDS: Readonly<Record<string, RegExp>> = {
  政府: /(?:人民|[省市县区州盟旗镇乡各本级级层地])$/,
  公开: /(?:信息|主动|申请|政务|不予?|予以|部分|村务|厂务|财务|事务|决策|执行|管理|服务|结果|全部|同步|依法|及时)$/,
  工作: /(?:公开|信息|各项|日常|重点|中心|业务|管理|建设|本职|全面|有关|相关)$/,
  信息: /(?:政府|政务|公开|发布|动态|财务|个人|重要|新闻|政策)$/,
  管理: /(?:信息|内容|监督|目标|规范|行政|社会|城市|日常|运维)$/,
  服务: /(?:政务|公共|便民|政府|社会|民生)$/,
  建设: /(?:平台|队伍|制度|法治|工程|城乡|经济)$/,
  部门: /(?:政府|主管|职能|有关|相关|各)$/,
}
const BEGINS: Readonly<Record<string, RegExp>> = {
  政府: /^(?:信息|网站|网|门户|工作|部门|系统|办公|公报|采购|常务|文件|规章|职能|购买|各|机关|投资|性|令|制定|出台|印发|法治|服务|数据|政务|决策)/,
  公开: /^(?:内容|平台|目录|渠道|范围|工作|制度|指南|栏|方式|属性|力度|信息|条例|率|形式|事项|质量|专栏|载体|机制|体系|意识|标准|程序|流程|清单|查阅|场所|职责|义务|要求|时限|时间|深度|度|办|领域|类|的)/,
  工作: /^(?:人员|方案|要求|机制|小组|领导|制度|任务|要点|动态|重点|流程|规范|经验|台账|计划|规则|纪律|开展|实际|思路|水平|质量|目标|队伍|力度|中|日|的)/,
  信息: /^(?:公开|发布|化|中心|员|内容|平台|系统|资源|报送|技术|安全|管理|服务|更新|处理|的)/,
  管理: /^(?:办法|制度|系统|水平|人员|规定|工作|体系|机制|规范|部门|中心|局|职责|服务|的)/,
  服务: /^(?:中心|平台|大厅|水平|事项|指南|质量|窗口|群众|企业|热线|网|能力|功能|便民|的)/,
  建设: /^(?:工作|管理|方案|标准|工程|项目|水平|规划|任务|的)/,
  部门: /^(?:职能|负责|工作|职责|预算|决算|网站|人员|间|之间|联动|协同|的)/,
}

/** No word is written twice in a row, unless a boundary between two words explains it. */
export const noDoubledWords: Rule = {
  id: 'no-doubled-words',
  severity: 'info',
  check: (report) =>
    linesOf(report).flatMap((line) =>
      [...line.text.matchAll(DOUBLED)].flatMap((match) => {
        const word = match[1] ?? ''
        const end = match.index + match[0].length
        if (
          ON_PURPOSE.test(word) ||
          isBoundary(word, line.text.slice(0, match.index + word.length), line.text.slice(end))
        )
          return []
        return [flagWords('no-doubled-words', 'info', line.quote(match.index, end), { word })]
      }),
    ),
}

function isBoundary(word: string, before: string, after: string): boolean {
  return (ENDS[word]?.test(before.slice(0, -word.length)) ?? false) && (BEGINS[word]?.test(after) ?? false)
}
