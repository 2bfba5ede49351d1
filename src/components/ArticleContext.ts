import { createContext, use } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'

/** The article on screen, for parts deep inside running text. Pages take it as a prop. */
export const ArticleContext = createContext<LinkedArticle | undefined>(undefined)

/** The article on screen. Only inside a page. */
export function useArticleOnScreen(): LinkedArticle {
  const article = use(ArticleContext)
  if (!article) throw new Error('no article on screen')
  return article
}
