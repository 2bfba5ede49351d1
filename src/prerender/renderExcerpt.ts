import type { Excerpt } from '../article/excerptArticle.ts'
import { linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import type { PageExcerpt } from '../article/pageExcerpt.ts'
import { readArticle } from '../article/parseArticle.ts'
import { namesIn, recordPhrases } from './phraseRecorder.ts'
import { renderPage } from './renderPage.tsx'

interface RenderedPage {
  html: string
  /** From which the browser renders the same again. */
  data: PageExcerpt
}

/**
 * A page as it is rendered from its excerpt, with the phrases of all display text that it shows from that.
 * @param whole see `renderPage`
 */
export async function renderExcerpt(
  excerpt: Excerpt,
  path: string,
  basename = '',
  whole?: LinkedArticle,
): Promise<RenderedPage> {
  const recorder = recordPhrases(excerpt.article.inLanguage, namesIn(whole ?? excerpt.article))
  // References to what was left out are cut here, so that the browser need not.
  const article = readArticle(excerpt.article, [])
  if (!article) throw new Error(`the excerpt for ${path} is no article`)
  const { digest } = excerpt
  const html = await renderPage(linkArticle(article, { digest, phrases: recorder }), path, basename, whole)
  return { html, data: { path, article, digest, phrases: recorder.recorded() } }
}
