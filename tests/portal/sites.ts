import { decoyKinds } from '#tests/fixtures/fixtures.ts'

/** One page of a portal: under which host and path the server shows which file, and what kind of page it is. */
export interface Site {
  /** Name of the fixture: folder of a report page, or a decoy's file name without its ending. */
  slug: string
  host: string
  path: string
  /** File below tests/fixtures. */
  file: string
  /** `part` is what another page loads: a frame's document, a late body, a picture. */
  kind: 'report' | 'blank-form' | 'attachment' | 'other' | 'part'
  /** Set where the server leaves the encoding to the page's own `<meta>`. */
  leavesEncodingToPage?: true
}

const CITY = 'www.qingchuanshi.gov.cn'
const COUNTY = 'www.yunxixian.gov.cn'

/** Report pages by host and path; the paths are those of the system each page imitates. */
const REPORTS: readonly Site[] = [
  report('feicheng-2020', 'www.feicheng.gov.cn', '/info/1137/52286.htm'),
  report('ninghai-2020', 'www.ninghai.gov.cn', '/art/2021/1/22/art_1229092456_3690512.html'),
  report('shandong-2020', 'commerce.shandong.gov.cn', '/xxgk/zfxxgknb/202101/t20210127_3521847.html'),
  report('dongli-2019', 'www.tjdl.gov.cn', '/xxgk/system/2020/01/19/010044871.shtml'),
  report('liaocheng-2021', 'www.liaocheng.gov.cn', '/xxgk/202201/a7c91f0e5b2d4d6f8e3c1b0a9f8e7d6c.html'),
  { ...report('dongli-2019-gbk', 'old.tjdl.gov.cn', '/nb/2019/swj.asp'), leavesEncodingToPage: true },
  report('qingchuan-shuili-2020', CITY, '/slj/zwgk/content/post_3120466.html'),
  report('qingchuan-shuili-2021', CITY, '/art/2022/1/21/art_2251_41877.html'),
  report('qingchuan-shuili-2022', CITY, '/slj/zwgk/nb/202301/8812.html'),
  report('qingchuan-ziran-2020', CITY, '/art/2021/1/29/art_2262_30815.html'),
  report('qingchuan-weijian-2021', CITY, '/info/2104/60733.htm'),
  report('qingchuan-jiaotong-2021-phone-copy', CITY, '/jtj/zwgk/content/post_3388120.html'),
  report('qingchuan-jiaotong-2022-print-copy', CITY, '/jtj/202301/0f1e2d3c4b5a69788796a5b4c3d2e1f0.html'),
  report('qingchuan-wenlv-2021-traditional', CITY, '/tc/wlj/zwgk/content/post_3391777.html'),
  report('qingchuan-jiaoyu-2022-late', CITY, '/jyj/zwgk/nb/2022/index.html'),
  part('qingchuan-jiaoyu-2022-late', CITY, '/jyj/zwgk/nb/2022/body.html', 'body.html'),
  report('yunxi-linye-2023', COUNTY, '/lyj/nb/202401/t20240124_118204.html'),
  report('yunxi-minzheng-2022-frame', COUNTY, '/mzj/nb/2022/index.html'),
  part('yunxi-minzheng-2022-frame', COUNTY, '/mzj/nb/2022/frame.html', 'frame.html'),
  report('yunxi-minzheng-two-reports', COUNTY, '/art/2023/1/12/art_310_5521.html'),
]

/** Decoys whose pages belong to the county's portal. */
const OF_THE_COUNTY = /^(report-2015-words|attached-docx|attached-xls-tables|viewer-object|picture-of-report)$/

/** Paths of decoys that have one of their own. */
const OWN_PATHS: Readonly<Record<string, string>> = { home: '/', 'list-of-five-reports': '/zwgk/nb/index.html' }

/** Every page that the sample portals serve. */
export const SITES: readonly Site[] = [
  ...REPORTS,
  ...Object.entries(decoyKinds()).map(([file, { kind }], place): Site => {
    const slug = file.replace(/\.html$/, '')
    const path = OWN_PATHS[slug] ?? `/zwgk/202303/t20230315_${40_100 + place}.html`
    return { slug, host: OF_THE_COUNTY.test(slug) ? COUNTY : CITY, path, file: `decoys/${file}`, kind }
  }),
  ...[CITY, COUNTY].map(
    (host): Site => ({
      slug: 'picture-of-tables',
      host,
      path: '/zwgk/202303/picture-of-tables.png',
      file: 'decoys/picture-of-tables.png',
      kind: 'part',
    }),
  ),
]

function report(slug: string, host: string, path: string): Site {
  return { slug, host, path, file: `pages/${slug}/page.html`, kind: 'report' }
}

function part(slug: string, host: string, path: string, file: string): Site {
  return { slug, host, path, file: `pages/${slug}/${file}`, kind: 'part' }
}
