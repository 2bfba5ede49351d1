import type { LinkedArticle } from '../article/linkArticle.ts'
import { addressIn, storyImageFile } from '../paths.ts'
import { share } from '../strings/start.ts'
import { shorten } from './shorten.ts'

/** What a page says of itself to robots and previews. */
export interface PageMeta {
  /** Title without the name of the site. */
  title: string
  /** One or two sentences, at most 120 characters. */
  description: string
  /** The one address of the page; absolute when the build knows its site. None: not to be indexed. */
  canonical: string | undefined
  /** The share image (see `imageSize`), and in words what it shows. None: the page is not to be shared. */
  image: { address: string; alt: string } | undefined
  /** Byline and days (YYYY-MM-DD) of the article, on the story and on the pages of its records. */
  article: { authors: readonly string[]; published: string; modified: string | undefined } | undefined
  /** Where the oEmbed response for the page is. */
  oembed: string | undefined
}

/** Of every share image, in pixels. */
export const imageSize = { width: 1200, height: 630 } as const

/** Previews cut longer alternative texts. */
const longestAlt = 400

/** What the definition of a page says of it: the rest of its head follows from its address and the article. */
export interface PageSummary {
  title: string
  /** Of any length: it is cut. */
  description: string
  /**
   * The share image of its own (a file of `paths.ts`), and in words what it shows. A page that has one is shared as a
   * part of the article, any other as a page of the site under the image of the story.
   */
  image?: { file: string; shows: string }
  /** File of its oEmbed answer. */
  oembed?: string
}

/** The head of a page at a path. `base` is the site's origin and base path. */
export function pageMeta(
  { title, description, image, oembed }: PageSummary,
  path: string,
  article: LinkedArticle,
  base: string,
): PageMeta {
  const { file, shows } = image ?? { file: storyImageFile, shows: article.fullHeadline }
  const { imageVersion } = article.digest
  // What has fetched the picture of this address once would not fetch it again when it has changed.
  const version = imageVersion === undefined ? '' : `?v=${imageVersion}`
  return {
    title,
    description: shorten(description),
    canonical: addressIn(base, path),
    image: { address: addressIn(base, file) + version, alt: shorten(share.image(shows), longestAlt) },
    article: image && {
      authors: article.author.map(({ name }) => name),
      published: article.datePublished,
      modified: article.dateModified,
    },
    oembed: oembed && addressIn(base, oembed),
  }
}

/** Of a page that is neither to be indexed nor shared. */
export const nothingToShare = {
  canonical: undefined,
  image: undefined,
  article: undefined,
  oembed: undefined,
}
