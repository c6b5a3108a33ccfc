import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decoyKinds, expectedOf, pageSlugs } from '#tests/fixtures/fixtures.ts'
import { addressOf, type Portal, startPortal } from './server.ts'
import { SITES } from './sites.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

describe('the sample portals', () => {
  it('show every fixture, each under an address of its own', () => {
    const shown = SITES.filter((site) => site.kind !== 'part').map((site) => site.slug)
    const decoys = Object.keys(decoyKinds()).map((file) => file.replace(/\.html$/, ''))
    expect(shown.sort()).toEqual([...pageSlugs(), ...decoys].sort())
    expect(new Set(SITES.map((site) => site.host + site.path)).size).toBe(SITES.length)
    expect(SITES.filter((site) => !site.host.endsWith('.gov.cn'))).toEqual([])
  })

  it('serve the bytes of the file and say their type', async () => {
    for (const site of SITES) {
      const answer = await ask(site.host, site.path)
      expect(answer.status, site.path).toBe(200)
      expect(answer.body.equals(readFileSync(join(FIXTURES, site.file))), site.path).toBe(true)
      expect(answer.type).toMatch(site.file.endsWith('.png') ? /^image\/png$/ : /^text\/html/)
      expect(answer.type.includes('charset=utf-8')).toBe(site.file.endsWith('.html') && !site.leavesEncodingToPage)
    }
  })

  it('answer 404 for other paths, and for a path of another host', async () => {
    const [feicheng] = SITES
    expect((await ask('www.feicheng.gov.cn', '/none.html')).status).toBe(404)
    expect((await ask('www.ninghai.gov.cn', feicheng?.path ?? '')).status).toBe(404)
  })

  it('link from the list to reports that are there', async () => {
    const { host, pathname } = new URL(addressOf('list-of-five-reports'))
    const list = (await ask(host, pathname)).body.toString()
    const links = [...list.matchAll(/href="(http:[^"]+)">([^<]+)/g)].map(([, href, title]) => ({ href, title }))
    const reports = pageSlugs().map((slug) => ({ href: addressOf(slug), title: expectedOf(slug).title }))
    expect(links.length).toBeGreaterThanOrEqual(5)
    expect(reports).toEqual(expect.arrayContaining(links))
  })
})

function ask(host: string, path: string): Promise<{ status: number; type: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: portal.port, path, headers: { host } }, async (response) => {
      const body = Buffer.concat(await response.toArray())
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body })
    }).on('error', reject)
  })
}
