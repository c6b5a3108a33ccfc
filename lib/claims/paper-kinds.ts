/** A share may follow each: 87件，占42.0%. */
const SHARE = '(?:[，（]约?占[^，。；（）]{0,8}?\\d+(?:\\.\\d+)?%）?)?'
const HOW_MANY = `(?:类|的|属性|公文|文件|信息|政府|有|为|是|共|计)*\\d+[件份条个篇]${SHARE}`
const OPEN = `主动公开${HOW_MANY}`
const CLOSED = `(?:依法)?(?:不予公开|不公开|免予公开)${HOW_MANY}`
const ON_REQUEST = `依申请公开${HOW_MANY}`
const JOIN = '(?:[，、；]|和|及|与)'
/** How an organ marked its own papers: 主动公开23份、依申请公开4份、不予公开59份. */
const MARKED = new RegExp(`(?:(?:${OPEN}|${CLOSED}|${ON_REQUEST})${JOIN}?){2,}`, 'g')
const PAPERS = /公文|文件|发文|属性/

/** A sentence with the counts of papers by how public they are blotted out sign by sign: these count no requests. */
export function hidePaperKinds(text: string): string {
  return text.replace(MARKED, (list, at: number) => {
    const isOfPapers =
      /主动公开/.test(list) && (/不予公开|不公开|免予公开/.test(list) || PAPERS.test(text.slice(0, at)))
    return isOfPapers ? '□'.repeat(list.length) : list
  })
}
