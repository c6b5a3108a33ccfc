import type { RuleWords } from '#lib/words/rule-words.ts'

const KINDS: Readonly<Record<'zh_CN' | 'en', Readonly<Record<string, string>>>> = {
  zh_CN: { mobile: '个人手机号码', identity: '身份证号码', address: '家庭住址', name: '申请人姓名' },
  en: {
    mobile: 'a mobile number',
    identity: 'an identity number',
    address: 'a home address',
    name: "an applicant's name",
  },
}

/** What is said of no-personal-data. */
export const words: RuleWords = {
  zh_CN: {
    title: '没有个人信息',
    sentence: ({ details, quote }) => `“${quote}”像是${KINDS.zh_CN[String(details.what)] ?? '个人信息'}`,
    why: '公开个人信息可能侵害隐私。办公电话和公职人员姓名不在此列；确为对外公布的值班手机时可标为已核实。',
    basis: '《个人信息保护法》第二十五条；《政府信息公开条例》第十五条',
  },
  en: {
    title: 'No personal data',
    sentence: ({ details, quote }) => `“${quote}” looks like ${KINDS.en[String(details.what)] ?? 'personal data'}`,
    why: "Publishing personal data may harm privacy. Office telephones and officials' names are not meant; a mobile number on public duty may be set aside.",
    basis: 'Personal Information Protection Law, art. 25; Regulation on Disclosure of Government Information, art. 15',
  },
}
