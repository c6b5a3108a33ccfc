/** Peoples that autonomous prefectures and counties are named after, without 族. */
const PEOPLES =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES.replaceAll(' ', '|')})族?)+自治[州县旗区]$`)
const KIND = /(?:族?自治[州县旗区]|地区|林区|特区|新区|[省市区县旗盟州])$/

/** What people call a division: 恩施 of 恩施土家族苗族自治州, 肥城 of 肥城市; names of two characters (费县) stay whole. */
export function stemOf(name: string): string {
  const stem = AUTONOMOUS.exec(name)?.[1] ?? name.replace(KIND, '')
  return stem.length < 2 ? name : stem
}
