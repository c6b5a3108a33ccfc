import type { CDPSession, Page } from 'playwright-core'
import { until } from './extension-state.ts'

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

  /** Whether the panel shows a card (dialog) or a field to write in (textbox). */
  async has(role: 'dialog' | 'textbox'): Promise<boolean> {
    const panel = await this.root()
    return panel !== null && find(panel, (node) => IS[role](node)) !== null
  }

  /**
   * Clicks, with the mouse, the first button whose text or label includes a text, in the card only if told so, as soon
   * as it is there.
   */
  async press(text: string, within?: 'dialog'): Promise<void> {
    // What is drawn anew while it is looked at is looked for again.
    const [x, y] = await until(`a button of the panel that says ${text}`, () =>
      this.placeOfButton(text, within).catch(() => null),
    )
    await this.page.mouse.click(x, y)
  }

  private async placeOfButton(text: string, within?: 'dialog'): Promise<[number, number] | null> {
    const panel = await this.root()
    const part = panel && within ? find(panel, IS[within]) : panel
    const button = part && find(part, (node) => node.nodeName === 'BUTTON' && saysOf(node).includes(text))
    if (!button) return null
    const session = await this.debug()
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId })
    return this.placeOf(button)
  }

  /** The middle of an element, once the page has come to rest under it. */
  private async placeOf({ nodeId }: ProtocolNode): Promise<[number, number]> {
    const session = await this.debug()
    for (let last = ''; ; ) {
      const { model } = await session.send('DOM.getBoxModel', { nodeId })
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content
      if (String(model.content) === last) return [(left + right) / 2, (top + bottom) / 2]
      last = String(model.content)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
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

const IS: Readonly<Record<'dialog' | 'textbox', (node: ProtocolNode) => boolean>> = {
  dialog: ({ attributes }) => attributes?.[attributes.indexOf('role') + 1] === 'dialog',
  textbox: ({ nodeName }) => nodeName === 'INPUT',
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
