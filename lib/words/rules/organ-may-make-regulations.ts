import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of organ-may-make-regulations. */
export const words: RuleWords = {
  zh_CN: {
    title: '有权制定规章的机关才填规章',
    sentence: ({ details, severity }) =>
      severity === 'warning'
        ? `规章填了 ${details.count} 件，但${details.organ}所在的一级没有规章制定权`
        : `规章填了 ${details.count} 件：规章由政府制定，部门填写的可能是本级政府的规章`,
    why: '规章只由国务院部门和省、设区的市、自治州的政府制定。县、乡镇、街道填写的多半是规范性文件；部门牵头起草的政府规章如计入，应与政府的报告口径一致。',
    basis: '《立法法》第九十一条、第九十三条',
  },
  en: {
    title: 'Regulations stand where they may be made',
    sentence: ({ details, severity }) =>
      severity === 'warning'
        ? `${details.count} regulations (规章) are given, but an organ at the level of ${details.organ} cannot make them`
        : `${details.count} regulations (规章) are given: governments make them, so a department may be listing its government's`,
    why: "Only ministries and the governments of provinces, cities with districts and autonomous prefectures make 规章. Counties and towns usually mean normative documents; a department may have drafted its government's.",
    basis: 'Legislation Law, art. 91 and 93',
  },
}
