import { notFound } from '../strings/notFound.ts'
import { nothingToShare, type PageMeta } from './pageMeta.ts'
import { shorten } from './shorten.ts'

/** For addresses that nothing answers. */
export function missingMeta(): PageMeta {
  return { title: notFound.title, description: notFound.lede, ...nothingToShare }
}

/** For an address that was withdrawn: it says what happened, and is not to be indexed either. */
export function retiredMeta(reason: string | undefined): PageMeta {
  return {
    title: notFound.retiredTitle,
    description: shorten(reason ?? notFound.retiredHeading),
    ...nothingToShare,
  }
}
