import { describe, expect, it } from 'vitest'
import { readSiteUrl } from './readSiteUrl.ts'

describe('readSiteUrl', () => {
  it.each([
    ['https://example.org', 'https://example.org/', '/'],
    ['https://example.org/', 'https://example.org/', '/'],
    [' https://example.org/reader ', 'https://example.org/reader/', '/reader/'],
    ['https://example.org/reader//', 'https://example.org/reader/', '/reader/'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080/a/b/', '/a/b/'],
    ['https://例え.jp/会談', 'https://xn--r8jz45g.jp/%E4%BC%9A%E8%AB%87/', '/%E4%BC%9A%E8%AB%87/'],
  ])('takes %j', (text, url, base) => {
    expect(readSiteUrl(text)).toEqual({ url, base })
  })

  it.each([undefined, '', '  '])('takes %j for not set', (text) => {
    expect(readSiteUrl(text)).toBeUndefined()
  })

  it.each([
    'example.org',
    '/reader/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://',
    'https://user:pass@example.org/',
    'https://example.org/?a=1',
    'https://example.org/#top',
  ])('refuses %j and says what to write', (text) => {
    expect(() => readSiteUrl(text)).toThrow(`SITE_URL に使えない値です：${text}`)
  })
})
