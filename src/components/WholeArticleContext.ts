import { createContext, use, useEffect, useState } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { useArticleOnScreen } from './ArticleContext.ts'

/**
 * The whole article, around a page that shows an excerpt of it. In the browser it is pending until it has been loaded,
 * for good if it cannot be. None where the article on screen is whole.
 */
export const WholeArticleContext = createContext<LinkedArticle | Promise<LinkedArticle> | undefined>(
  undefined,
)

/** The whole article, as soon as it is there. */
export function useWholeArticle(): LinkedArticle | undefined {
  const onScreen = useArticleOnScreen()
  const whole = use(WholeArticleContext) ?? onScreen
  const [loaded, setLoaded] = useState<LinkedArticle>()
  useEffect(() => {
    if (whole instanceof Promise) void whole.then(setLoaded)
  }, [whole])
  return whole instanceof Promise ? loaded : whole
}
