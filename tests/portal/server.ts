import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { SITES, type Site } from './sites.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.png': 'image/png' }

/** The sample portals while they run. */
export interface Portal {
  port: number
  /** Address of a fixture's page as a browser sees it that maps *.gov.cn to the port; throws for an unknown slug. */
  addressOf: (slug: string) => string
  close: () => Promise<void>
}

/**
 * Serves the fixtures on the loopback interface as pages of different *.gov.cn hosts, told apart by the Host header.
 * Port 0, the default, takes a free one; whatever is not in the list of sites is answered with a portal's 404 page.
 */
export async function startPortal({ port = 0 }: { port?: number } = {}): Promise<Portal> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    addressOf,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Address of a fixture's page, whether or not the portals run; throws for an unknown slug. */
export function addressOf(slug: string): string {
  const site = SITES.find((candidate) => candidate.slug === slug && candidate.kind !== 'part')
  if (!site) throw new Error(`no page of the sample portals is called ${slug}`)
  return `http://${site.host}${site.path}`
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const path = (request.url ?? '/').replace(/[?#].*$/, '')
  const site = SITES.find((candidate) => candidate.host === host && candidate.path === path)
  const body = await readFile(join(FIXTURES, site?.file ?? 'decoys/not-found.html'))
  response.writeHead(site ? 200 : 404, { 'content-type': typeOf(site), 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function typeOf(site: Site | undefined): string {
  const type = TYPES[extname(site?.file ?? '.html')] ?? 'application/octet-stream'
  return type.startsWith('text/') && !site?.leavesEncodingToPage ? `${type}; charset=utf-8` : type
}
