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
import { atAddress } from './atAddress.ts'
import { renderEmbed } from './renderEmbed.tsx'
import type { OutputFile } from './OutputFile.ts'
import { webManifest } from './webManifest.ts'

/**
 * Every file that is read by machines rather than people. Made from the article alone: the same article gives the same
 * bytes.
 * @param base origin and base path of the site, or the base path alone
 * @param embedStyles address of the style sheet of the embed pages
 */
export function* machineOutputs(
  article: LinkedArticle,
  base: string,
  embedStyles: string,
): Generator<OutputFile> {
  const data = quoteData(article, base)
  const addresses = listAddresses(article)
  const current = addresses.flatMap(({ page, id, path }) => (findRetired(article, page, id) ? [] : [path]))
  yield ['robots.txt', robots(base)]
  yield [sitemapFile, sitemap(article, current, base)]
  yield [atomFile, atomFeed(article, base)]
  yield [jsonFeedFile, json(jsonFeed(article, base))]
  const days = calendar(article, base)
  if (days) yield [calendarFile, days]
  yield [quotesJsonFile, json(data)]
  yield [quotesCsvFile, quotesCsv(data.quotes)]
  yield [manifestFile, json(webManifest(article.inLanguage))]
  // An old id is framed and requested for as long as a current one.
  for (const { page, id } of addresses) {
    if (page !== 'quote') continue
    const quote = article.byId.quotes.get(currentId(article, 'quote', id))
    const shown = quote ?? { reason: findRetired(article, 'quote', id)?.reason }
    const embed = renderEmbed({ quote: shown, article, base, styles: embedStyles })
    yield* atAddress(embedPath(id), embed)
    if (quote) yield [oembedFile(id), json(oembed(quote, base))]
  }
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
