/** One field of government work: how its system is called, and what the organs' names say that belong to it. */
export interface Sector {
  id: string
  /** What stands before 系统, as in 全市教育系统. */
  systems: readonly string[]
  /** Words of the names of organs whose own system it may be, since counties join departments in many ways. */
  organs: readonly string[]
}

function sector(id: string, systems: string, organs: string): Sector {
  return { id, systems: systems.split(' '), organs: organs.split(' ') }
}

/** The fields of local government with the organs that the reforms since 2018 gave them to. */
export const SECTORS: readonly Sector[] = [
  sector('education', '教育 教体 教育体育 教育和体育', '教育 教体 学校 招生'),
  sector(
    'health',
    '卫生健康 卫健 卫计 卫生 医疗卫生 卫生计生 疾控 中医药',
    '卫生 卫健 健康 计划生育 疾病预防 疾控 中医 医院',
  ),
  sector(
    'market',
    '市场监管 市场监督管理 市监 工商 质监 质量技术监督 食药监 药监 药品监管 食品药品监管 知识产权',
    '市场监督 市场监管 市监 工商行政 质量技术 食品药品 药品监督 知识产权 特种设备 标准化',
  ),
  sector('commerce', '商务 商务和投资促进 招商 投资促进', '商务 商业 投资 招商 经济合作 口岸 贸易 经贸'),
  sector('public-security', '公安 交警', '公安 交通警察 交警 出入境'),
  sector('justice', '司法行政 司法', '司法 监狱 戒毒 法制'),
  sector('civil-affairs', '民政', '民政 社会事务'),
  sector('finance', '财政', '财政 金融 国有资产 国资'),
  sector(
    'human-resources',
    '人社 人力资源社会保障 人力资源和社会保障 人力资源 社保',
    '人力资源 人社 社会保障 社会保险 就业 劳动',
  ),
  sector(
    'natural-resources',
    '自然资源 自然资源和规划 资规 国土资源 国土 不动产登记',
    '自然资源 资源规划 资规 规划 国土 林业 林草 海洋 不动产 地质 测绘',
  ),
  sector('environment', '生态环境 环保 环境保护', '生态环境 环境保护 环保'),
  sector(
    'housing',
    '住建 住房城乡建设 住房和城乡建设 城乡建设 房管',
    '住房 建设 住建 房产 房屋 人民防空 城市管理 城市更新 园林',
  ),
  sector('transport', '交通运输 交通 公路', '交通 公路 运输 道路 港航 港口 航道 铁路 海事 邮政'),
  sector('water', '水利 水务', '水利 水务 水文 河长 排水 供水 水库 灌区 河务'),
  sector(
    'agriculture',
    '农业农村 农业 农牧 畜牧 渔业 农机 乡村振兴 扶贫',
    '农业 农村 农牧 畜牧 水产 渔业 海洋 乡村振兴 扶贫 农机 农垦 农经',
  ),
  sector(
    'culture',
    '文旅 文化旅游 文化和旅游 文广旅 文广旅体 文化 旅游 广电 文物',
    '文化 旅游 文旅 广播 广电 文物 文体 体育 文联 图书',
  ),
  sector('veterans', '退役军人事务 退役军人', '退役军人 双拥'),
  sector('emergency', '应急管理 应急 安监 安全生产监管', '应急 安全生产 地震 防灾'),
  sector('fire', '消防救援 消防', '消防 应急'),
  sector('audit', '审计', '审计'),
  sector('statistics', '统计', '统计 调查'),
  sector('medical-insurance', '医疗保障 医保', '医疗保障 医保'),
  sector('forestry', '林业 林草 园林', '林业 林草 林场 园林 绿化 自然资源'),
  sector('sports', '体育', '体育 教体 文体'),
  sector('industry', '工信 工业和信息化 经信 经济和信息化', '工业 信息化 经信 经济和 科技 通信 中小企业'),
  sector('development', '发改 发展改革 发展和改革 粮食 粮储 物价', '发展和改革 发展改革 发改 粮食 物资 能源 价格'),
  sector('science', '科技 科学技术', '科技 科学'),
  sector('urban', '城管 城市管理 综合执法 综合行政执法 城管执法', '城市管理 城管 行政执法 综合执法 城市综合 住房 市容'),
  sector(
    'approval',
    '行政审批 行政审批服务 审批服务 政务服务',
    '行政审批 审批 政务服务 行政服务 营商环境 数据 公共资源 便民服务',
  ),
  sector('big-data', '大数据', '数据'),
  sector('tax', '税务 国税 地税', '税务 国税 地税'),
  sector('customs', '海关', '海关'),
  sector('weather', '气象', '气象'),
  sector('postal', '邮政', '邮政'),
  sector('tobacco', '烟草', '烟草'),
  sector('supply', '供销 供销社', '供销'),
  sector('disabled', '残联', '残疾人 残联'),
  sector('religion', '民宗 民族宗教', '民族 宗教 民宗'),
  sector('housing-fund', '住房公积金 公积金', '公积金'),
  sector('petitions', '信访', '信访'),
  sector('foreign-affairs', '外事 侨务', '外事 侨务 港澳'),
  sector('state-assets', '国资 国资国企 国有资产监管', '国有资产 国资 财政'),
  sector('banking', '金融 银行 银保监', '金融 银行 保险 证券 财政'),
  sector('archives', '档案', '档案 史志'),
  sector('energy', '能源 电力', '能源 电力 发展'),
  sector('courts', '法院 检察 检察院', '法院 检察'),
  sector('discipline', '纪检监察', '纪检 监察 纪律'),
]
