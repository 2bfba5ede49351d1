import { pageFailure } from '../strings/failure.ts'
import { site } from '../strings/start.ts'
import { nothingToShare, type PageMeta } from './pageMeta.ts'

/** For a page that says that it, or the article, could not be loaded. */
export function failureMeta(): PageMeta {
  return { title: pageFailure.title, description: site.name, ...nothingToShare }
}
