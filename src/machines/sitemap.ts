import type { LinkedArticle } from '../article/linkArticle.ts'
import { addressIn, sitemapFile } from '../paths.ts'
import { isAbsolute, lastChange } from './permanentName.ts'
import { element, xmlDocument } from './xml.ts'

/**
 * A sitemap (https://www.sitemaps.org/protocol.html).
 * @param paths the pages that are to be indexed
 */
export function sitemap(article: LinkedArticle, paths: readonly string[], base: string): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...paths.map((path) =>
        element(
          'url',
          {},
          element('loc', {}, addressIn(base, path)),
          element('lastmod', {}, lastChange(article)),
        ),
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
