import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, keptAddress } from '#lib/capture/address.ts'

describe('the address under which captures stand together', () => {
  it('has no place in the page, but keeps a route', () => {
    expect(keptAddress('https://www.example.gov.cn/art/2022.html?id=3#t2')).toBe(
      'https://www.example.gov.cn/art/2022.html?id=3',
    )
    expect(keptAddress('https://www.example.gov.cn/#/report/2022')).toBe('https://www.example.gov.cn/#/report/2022')
    expect(keptAddress('https://www.example.gov.cn/#!report')).toBe('https://www.example.gov.cn/#!report')
    expect(keptAddress('https://www.example.gov.cn/a#')).toBe('https://www.example.gov.cn/a')
  })

  it('is its own kept address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (url) => keptAddress(keptAddress(url)) === keptAddress(url)),
    )
  })
})

describe('the host of an address', () => {
  it('is what the standard reads', () => {
    const urls = fc.webUrl({ withFragments: true, withQueryParameters: true })
    fc.assert(fc.property(urls, (url) => hostOf(url) === new URL(url).host))
    expect(hostOf('http://name:word@Portal.GOV.cn:8080/a@b')).toBe('portal.gov.cn:8080')
    expect(hostOf('file:///home.html')).toBe('')
    expect(hostOf('about:srcdoc')).toBe('')
  })
})
