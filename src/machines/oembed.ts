import type { LinkedQuote } from '../article/linkArticle.ts'
import { embedFitOf } from '../article/plateFitOf.ts'
import { textOfQuote } from '../article/quoteRuns.ts'
import { addressIn, embedPath, quoteImageFile, speakerPath, storyPath } from '../paths.ts'
import { feeds } from '../strings/feeds.ts'
import { site } from '../strings/start.ts'
import { titleOfQuote } from '../head/describeQuote.ts'
import { imageSize } from '../head/pageMeta.ts'
import { element } from './xml.ts'

const width = 600

/** The oEmbed response for a quote (https://oembed.com/, type rich): a frame with its embed page. */
export function oembed(quote: LinkedQuote, base: string): object {
  const height = heightOf(quote)
  const frame = element(
    'iframe',
    {
      src: addressIn(base, embedPath(quote.id)),
      title: feeds.embedTitle(quote.speaker.name, quote.numeral),
      width: String(width),
      height: String(height),
      loading: 'lazy',
      frameborder: '0',
    },
    '',
  )
  return {
    version: '1.0',
    type: 'rich',
    title: titleOfQuote(quote),
    author_name: quote.speaker.name,
    author_url: addressIn(base, speakerPath(quote.speaker.id)),
    provider_name: site.name,
    provider_url: addressIn(base, storyPath),
    thumbnail_url: addressIn(base, quoteImageFile(quote.id)),
    thumbnail_width: imageSize.width,
    thumbnail_height: imageSize.height,
    width,
    height,
    html: frame.xml,
  }
}

/** Room for the words at the type size of the embed page; a narrower frame scrolls. */
function heightOf(quote: LinkedQuote): number {
  if (embedFitOf(quote) !== 'horizontal') return 330
  const lines = Math.ceil(textOfQuote(quote).length / 26)
  return 190 + lines * 36
}
