import { anyNumber, partOf } from '#tests/generate/facts.ts'
import { said, say } from '#tests/generate/told.ts'
import type { Phrasing } from './phrasing.ts'

/** True sentences whose numbers no table of the report holds, in the very words of those that do. */
export const OF_NEIGHBOURS: readonly Phrasing[] = [
  { name: 'letters and visits', tell: (_f, r) => say`全年受理群众信访${anyNumber(r)}件，办结${anyNumber(r)}件。` },
  {
    name: 'messages',
    tell: (_f, r) => say`门户网站收到留言${anyNumber(r)}条，答复${anyNumber(r)}条，公开${anyNumber(r)}条。`,
  },
  {
    name: 'hotline',
    tell: (_f, r) => say`办理12345热线工单${anyNumber(r)}件，按期办结${anyNumber(r)}件，满意率98.2%。`,
  },
  {
    name: 'proposals',
    tell: (_f, r) =>
      say`承办人大代表建议${anyNumber(r)}件、政协提案${anyNumber(r)}件，全部按期办结，除涉密的不予公开外都在网站公布。`,
  },
  {
    name: 'proposals not disclosed',
    tell: (_f, r) => {
      const [whole, part, refused] = [r.whole(1, 200), r.whole(0, 20), r.whole(0, 20)]
      return say`答复政协提案${said(whole + part + refused)}件，其中全文公开${said(whole)}件，部分公开${said(part)}件，不予公开${said(refused)}件。`
    },
  },
  {
    name: 'licences',
    tell: (_f, r) => say`受理行政许可申请${anyNumber(r)}件，办结${anyNumber(r)}件，不予受理${anyNumber(r)}件。`,
  },
  { name: 'subsidies', tell: (_f, r) => say`收到企业补贴申请${anyNumber(r)}件，已全部办结。` },
  {
    name: 'last year',
    tell: (f, r) =>
      say`${String(f.year - 1)}年，本机关收到政府信息公开申请${anyNumber(r)}件，予以公开${anyNumber(r)}件。`,
  },
  {
    name: 'more than last year',
    tell: (f, r) => say`收到政府信息公开申请${f.received}件，比上年增加${anyNumber(r)}件，予以公开${f.granted}件。`,
  },
  {
    name: 'beside last year',
    tell: (f, r) => say`与${String(f.year - 1)}年收到政府信息公开申请${anyNumber(r)}件相比，本年收到${f.received}件。`,
  },
  {
    name: 'five years',
    tell: (_f, r) => say`五年来累计受理政府信息公开申请${anyNumber(r)}件，答复${anyNumber(r)}件。`,
  },
  { name: 'half a year', tell: (_f, r) => say`上半年收到政府信息公开申请${anyNumber(r)}件，是全年最集中的时候。` },
  {
    name: 'online requests',
    also: ['listed-parts-add-up'],
    tell: (f, r) => {
      const online = partOf(r, f.received)
      const letters = partOf(r, said(f.received.value - online.value))
      const inPerson = said(f.received.value - online.value - letters.value)
      return say`收到政府信息公开申请${f.received}件，其中网上申请${online}件，信函申请${letters}件，当面申请${inPerson}件。`
    },
  },
  {
    name: 'requests by road',
    tell: (_f, r) => say`通过在线平台收到政府信息公开申请${anyNumber(r)}件，通过邮寄收到${anyNumber(r)}件。`,
  },
  {
    name: 'other organs',
    tell: (_f, r) =>
      say`区政府办公室受理政府信息公开申请${anyNumber(r)}件，各镇街受理政府信息公开申请${anyNumber(r)}件。`,
    when: (f) => !f.isGovernment,
  },
  {
    name: 'all the system',
    tell: (_f, r) => say`全市各部门共收到政府信息公开申请${anyNumber(r)}件，办结${anyNumber(r)}件。`,
    when: (f) => !f.isGovernment,
  },
  {
    name: 'delayed',
    tell: (f, r) =>
      say`办结政府信息公开申请${f.settled}件，其中延期答复${partOf(r, f.settled)}件，补正后答复${partOf(r, f.settled)}件。`,
  },
  {
    name: 'reasons',
    also: ['listed-parts-add-up'],
    tell: (f, r) => {
      const secret = partOf(r, f.denied)
      const rights = partOf(r, said(f.denied.value - secret.value))
      return say`不予公开的政府信息公开申请${f.denied}件，其中涉及国家秘密${secret}件，涉及第三方合法权益${rights}件；无法提供${f.unavailable}件。`
    },
  },
  { name: 'about', tell: (_f, r) => say`预计今后每年收到政府信息公开申请约${anyNumber(r)}件。` },
  {
    name: 'pieces of information',
    tell: (_f, r) => say`依申请提供的材料中，可以公开的信息${anyNumber(r)}条，涉及个人隐私的信息${anyNumber(r)}条。`,
  },
  {
    name: 'exceptions',
    tell: (f, r) => say`除不予公开的${anyNumber(r)}件外，其余政府信息公开申请都提供了复制件，全年答复${f.settled}件。`,
  },
  {
    name: 'files of review',
    tell: (_f, r) => say`办理行政复议备案${anyNumber(r)}件，出具行政复议答复书${anyNumber(r)}份。`,
  },
  {
    name: 'reviews as authority',
    tell: (_f, r) => {
      const [upheld, corrected] = [anyNumber(r), anyNumber(r)]
      return say`作为复议机关审理行政复议案件${said(upheld.value + corrected.value)}件，维持${upheld}件，纠正${corrected}件。`
    },
  },
  {
    name: 'lawsuits of all kinds',
    tell: (_f, r) => say`组织旁听行政诉讼庭审${anyNumber(r)}次，负责人出庭应诉${anyNumber(r)}件。`,
  },
  {
    name: 'policies',
    tell: (_f, r) => say`出台政策性文件${anyNumber(r)}件，公开各类文件${anyNumber(r)}件，解读${anyNumber(r)}件。`,
  },
  {
    name: 'documents examined',
    tell: (_f, r) => say`合法性审查规范性文件${anyNumber(r)}件，向上级备案规范性文件${anyNumber(r)}件。`,
  },
  {
    name: 'documents cleaned up',
    tell: (_f, r) =>
      say`修改和废止规范性文件${anyNumber(r)}件，清理规范性文件${anyNumber(r)}件，其中继续有效${anyNumber(r)}件。`,
  },
  {
    name: 'documents of others',
    tell: (_f, r) => say`代拟以市政府名义制定的规范性文件${anyNumber(r)}件，参与起草规范性文件${anyNumber(r)}件。`,
  },
  {
    name: 'decisions',
    tell: (_f, r) =>
      say`公布重大行政决策事项目录${anyNumber(r)}项，征求意见${anyNumber(r)}次，收到意见${anyNumber(r)}条。`,
  },
  {
    name: 'one thing',
    tell: (_f, r) => say`推行“一件事”集成办理，收到政府信息公开申请后二十个工作日内答复，全年培训${anyNumber(r)}人次。`,
  },
  {
    name: 'news',
    tell: (_f, r) => {
      const meetings = anyNumber(r, 40)
      return say`召开新闻发布会${meetings}场，主要负责同志出席${partOf(r, meetings)}场；发布动态信息${anyNumber(r)}篇。`
    },
  },
  {
    name: 'the law',
    tell: () => say`依照《中华人民共和国政府信息公开条例》第二十七条、国务院令第711号办理政府信息公开申请。`,
  },
]
