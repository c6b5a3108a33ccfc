/** Host that only a page which is not held back asks anything of; it is mapped to the test's own server as all of gov.cn. */
export const BAIT = 'http://bait.gov.cn'

/** Says that a script has run, in every way that can be seen from outside. */
const RUN = `fetch('${BAIT}/ran');parent.postMessage('ran','*');document.title='ran'`

/** What is put into a page's head: all that loads or leads elsewhere from there. */
export const HOSTILE_HEAD = `
<base href="${BAIT}/base/">
<meta http-equiv="refresh" content="0;url=${BAIT}/refreshed">
<link rel="stylesheet" href="${BAIT}/sheet.css"><link rel="preload" as="image" href="${BAIT}/preload.png">
<link rel="prefetch" href="${BAIT}/prefetch"><link rel="dns-prefetch" href="${BAIT}"><link rel="icon" href="${BAIT}/icon.png">
<style>@import url("${BAIT}/import.css"); @font-face{font-family:bait;src:url("${BAIT}/font.woff2")} body{background:url(${BAIT}/ground.png);font-family:bait}
.late{cursor:url(${BAIT}/cursor.cur),auto;filter:url(${BAIT}/filter.svg#f)}</style>
<script>window.wasHere=true</script>`

/** What is put into a page's body. */
export const HOSTILE_BODY = `
<script>${RUN}</script><script src="${BAIT}/script.js"></script><script type="module" src="${BAIT}/module.js"></script>
<img class="late" src="${BAIT}/picture.png" srcset="${BAIT}/picture2.png 2x" onerror="${RUN}" alt="公章">
<picture><source srcset="${BAIT}/source.png"><img src="x" onerror="${RUN}"></picture>
<svg onload="${RUN}"><image href="${BAIT}/in-svg.png"/><script>${RUN}</script><a href="javascript:${RUN}"><text>x</text></a></svg>
<iframe src="${BAIT}/frame"></iframe><iframe srcdoc="<script>${RUN.replaceAll('"', '&quot;')}</script>"></iframe></iframe>
<object data="${BAIT}/object"></object><embed src="${BAIT}/embed"><video src="${BAIT}/video" poster="${BAIT}/poster.png" autoplay></video>
<audio src="${BAIT}/audio" autoplay></audio><table background="${BAIT}/table.png"><tr><td background="${BAIT}/cell.png">x</td></tr></table>
<input type="image" src="${BAIT}/input.png" autofocus onfocus="${RUN}"><body onload="${RUN}" background="${BAIT}/body.png">
<a id="js" href="javascript:${RUN}">脚本链接</a> <a id="far" href="${BAIT}/clicked" ping="${BAIT}/ping">远方链接</a>
<form id="form" action="${BAIT}/sent" method="post"><input name="q" value="1"><button id="send">送出</button></form>
<details open ontoggle="${RUN}"><summary>s</summary></details><div style="background:url('${BAIT}/inline.png')">底图</div>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript><template><img src="${BAIT}/template.png"></template>
<xmp><img src="${BAIT}/xmp.png"></xmp></textarea></title></style></iframe></script>`

/** A report's page with all that a page could try in it; its tables stay, and it stays long enough to be read. */
export function makeHostile(html: string): string {
  return html
    .replace(/<\/head>/i, `${HOSTILE_HEAD.replace('content="0;', 'content="600;')}</head>`)
    .replace(/<\/body>/i, `${HOSTILE_BODY}</body>`)
}
