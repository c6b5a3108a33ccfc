/** The kinds of a report's sections; `added` is one that the form does not have. */
export type SectionKind = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other' | 'added'

/** One section of the form: its kind, its official heading without the ordinal, and accepted spellings. */
export interface FormSection {
  kind: Exclude<SectionKind, 'added'>
  heading: string
  also: readonly string[]
}

/** The six sections that both editions prescribe, in order. */
export const SECTIONS: readonly FormSection[] = [
  {
    kind: 'overview',
    heading: '总体情况',
    also: ['政府信息公开工作总体情况', '政府信息公开总体情况', '基本情况', '概述'],
  },
  {
    kind: 'disclosure',
    heading: '主动公开政府信息情况',
    also: ['主动公开政府信息的情况', '政府信息主动公开情况', '主动公开情况'],
  },
  {
    kind: 'requests',
    heading: '收到和处理政府信息公开申请情况',
    also: ['收到和处理政府信息公开申请的情况', '依申请公开政府信息情况', '收到和处理政府信息公开申请工作情况'],
  },
  {
    kind: 'disputes',
    heading: '政府信息公开行政复议、行政诉讼情况',
    also: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '行政复议、行政诉讼情况',
    ],
  },
  {
    kind: 'problems',
    heading: '存在的主要问题及改进情况',
    also: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在问题及改进措施',
      '存在的主要问题及整改措施',
      '存在问题及整改措施',
    ],
  },
  {
    kind: 'other',
    heading: '其他需要报告的事项',
    also: ['其他需要报告的事项情况', '需要报告的其他事项', '其他需要报告事项', '需要说明的其他事项', '其他事项'],
  },
]
