import { listAddresses } from '../addresses.ts'
import { currentId, findRetired, type LinkedArticle } from '../article/linkArticle.ts'
import {
  atomFile,
  calendarFile,
  embedPath,
  jsonFeedFile,
  manifestFile,
  oembedFile,
  quotesCsvFile,
  quotesJsonFile,
  sitemapFile,
} from '../paths.ts'
import { atomFeed } from '../machines/atomFeed.ts'
import { calendar } from '../machines/calendar.ts'
import { jsonFeed } from '../machines/jsonFeed.ts'
import { oembed } from '../machines/oembed.ts'
import { quoteData } from '../machines/quoteData.ts'
import { quotesCsv } from '../machines/quotesCsv.ts'
import { robots, sitemap } from '../machines/sitemap.ts'
import { renderEmbed } from './renderEmbed.tsx'
import { webManifest } from './webManifest.ts'

/**
 * Everything that is read by machines rather than people, by output path. Made from the article alone: the same article
 * gives the same bytes.
 * @param base origin and base path of the site, or the base path alone
 * @param embedStyles address of the style sheet of the embed pages
 */
export function machineOutputs(
  article: LinkedArticle,
  base: string,
  embedStyles: string,
): Map<string, string> {
  const data = quoteData(article, base)
  const addresses = listAddresses(article)
  const current = addresses.filter(({ page, id }) => !findRetired(article, page, id))
  const outputs = new Map([
    ['robots.txt', robots(base)],
    [
      sitemapFile,
      sitemap(
        article,
        current.map(({ path }) => path),
        base,
      ),
    ],
    [atomFile, atomFeed(article, base)],
    [jsonFeedFile, json(jsonFeed(article, base))],
    [calendarFile, calendar(article, base)],
    [quotesJsonFile, json(data)],
    [quotesCsvFile, quotesCsv(data.quotes)],
    [manifestFile, json(webManifest(article.inLanguage))],
  ])
  // An old id is framed and requested for as long as a current one.
  for (const { page, id } of addresses) {
    if (page !== 'quote') continue
    const quote = article.byId.quotes.get(currentId(article, 'quote', id))
    const shown = quote ?? { reason: findRetired(article, 'quote', id)?.reason }
    outputs.set(
      `${embedPath(id).slice(1)}/index.html`,
      renderEmbed({ quote: shown, language: article.inLanguage, base, styles: embedStyles }),
    )
    if (quote) outputs.set(oembedFile(id), json(oembed(quote, base)))
  }
  return outputs
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
