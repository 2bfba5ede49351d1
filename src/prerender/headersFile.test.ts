import { describe, expect, it } from 'vitest'
import { parseHeaders } from './staticHost.ts'
import { listAddresses } from '../addresses.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { headersFile } from './headersFile.ts'

const { linked } = readArticleFile('public/article.json')
const addresses = listAddresses(linked)
const file = headersFile(addresses, "default-src 'none'", '/reader/')
const headersOf = parseHeaders(file)
const policyOf = (path: string) => headersOf(path).get('Content-Security-Policy')

describe('the headers of the site', () => {
  it('let no other site frame a page', () => {
    for (const { path } of addresses)
      for (const written of [path.slice(1), `${path.slice(1)}/`, `${path.slice(1)}/index.html`])
        expect(policyOf(`/reader/${written.replace(/^\//, '')}`), written).toBe(
          "default-src 'none'; frame-ancestors 'none'",
        )
  })

  it('let every site frame the page that is made for it, which runs nothing', () => {
    expect(policyOf('/reader/embed/quotes/a/')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    )
    expect(headersOf('/reader/embed/quotes/a').has('X-Frame-Options')).toBe(false)
  })

  it.each(['share/story.png', 'data/quotes.csv', 'feed.atom', 'feed.json', 'timeline.ics', 'oembed/a.json'])(
    'let other sites load %s',
    (path) => {
      expect(headersOf(`/reader/${path}`).get('Access-Control-Allow-Origin')).toBe('*')
      expect(headersOf(`/reader/${path}`).get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    },
  )

  it('keep hashed files for ever and guess no type', () => {
    expect(headersOf('/reader/assets/a.js').get('Cache-Control')).toContain('immutable')
    expect(headersOf('/reader/anything').get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('give no header twice to one path, where hosts disagree', () => {
    const blocks = file.trim().split('\n\n')
    const paths = ['', 'index.html', '404.html', 'quotes', 'quotes/a', 'embed/quotes/a/', 'timeline.ics']
    for (const path of paths.map((one) => `/reader/${one}`)) {
      const names = blocks.flatMap((block) => [...(parseHeaders(block)(path).keys() ?? [])])
      const given = names.filter((name) => name !== 'Cache-Control')
      expect(new Set(given).size, path).toBe(given.length)
    }
  })

  it('stay within what hosts accept: 100 rules, 2000 characters a line', () => {
    expect(file.match(/^\//gm)?.length).toBeLessThanOrEqual(100)
    for (const line of file.split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
  })
})
