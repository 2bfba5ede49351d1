import { listAddresses } from '../addresses.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { addressIn, sitemapFile } from '../paths.ts'
import { pageMeta } from '../head/pageMeta.ts'
import { isAbsolute, lastChange } from './permanentName.ts'
import { element, xmlDocument } from './xml.ts'

/** Every page that is to be indexed (https://www.sitemaps.org/protocol.html): old addresses are not. */
export function sitemap(article: LinkedArticle, base: string): string {
  const addresses = listAddresses(article).flatMap(
    (address) => pageMeta(article, address, base).canonical ?? [],
  )
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...addresses.map((address) =>
        element('url', {}, element('loc', {}, address), element('lastmod', {}, lastChange(article))),
      ),
    ),
  )
}

/** Everything may be read (RFC 9309). The sitemap is named where it has a whole address, as its protocol asks. */
export function robots(base: string): string {
  const lines = ['User-agent: *', 'Allow: /']
  return [...lines, ...(isAbsolute(base) ? ['', `Sitemap: ${addressIn(base, sitemapFile)}`] : []), ''].join(
    '\n',
  )
}
