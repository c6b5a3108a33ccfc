import type { CDPSession, Page } from 'playwright-core'

interface ProtocolNode {
  nodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: ProtocolNode[]
  shadowRoots?: ProtocolNode[]
}

/** The extension's panel in a page: its shadow root is closed to scripts, so it is reached as a debugger reaches it. */
export class ShadowPanel {
  private readonly page: Page
  private session: CDPSession | null = null

  constructor(page: Page) {
    this.page = page
  }

  /** All that the panel prints, or null when the page has none. */
  async text(): Promise<string | null> {
    const panel = await this.root()
    return panel ? textOf(panel).replace(/\s+/g, ' ').trim() : null
  }

  /** Clicks, with the mouse, the first button whose text or label includes a text; throws when there is none. */
  async press(text: string): Promise<void> {
    const panel = await this.root()
    const button = panel && find(panel, (node) => node.nodeName === 'BUTTON' && saysOf(node).includes(text))
    if (!button) throw new Error(`No button in the panel says ${text}.`)
    const session = await this.debug()
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId })
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId })
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2)
  }

  private async debug(): Promise<CDPSession> {
    this.session ??= await this.page.context().newCDPSession(this.page)
    return this.session
  }

  private async root(): Promise<ProtocolNode | null> {
    const session = await this.debug()
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    return find(root as ProtocolNode, (node) => node.nodeName === 'GOUJI-PANEL')
  }
}

function find(node: ProtocolNode, is: (node: ProtocolNode) => boolean): ProtocolNode | null {
  if (is(node)) return node
  for (const child of childrenOf(node)) {
    const found = find(child, is)
    if (found) return found
  }
  return null
}

function childrenOf(node: ProtocolNode): ProtocolNode[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])]
}

function textOf(node: ProtocolNode): string {
  if (node.nodeName === 'STYLE') return ''
  return node.nodeName === '#text' ? node.nodeValue : childrenOf(node).map(textOf).join(' ')
}

function saysOf(node: ProtocolNode): string {
  const label = node.attributes?.[node.attributes.indexOf('aria-label') + 1] ?? ''
  return `${textOf(node).replace(/\s+/g, '')} ${label}`
}
