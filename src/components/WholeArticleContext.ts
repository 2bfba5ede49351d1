import { createContext, use, useEffect, useState } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { useArticleOnScreen } from './ArticleContext.ts'

/**
 * The whole article, around a page that shows an excerpt of it: in the browser what loads it. None where the article on
 * screen is whole.
 */
export const WholeArticleContext = createContext<LinkedArticle | (() => Promise<LinkedArticle>) | undefined>(
  undefined,
)

/**
 * The whole article, as soon as it is there.
 * @param isNeeded whether to load it
 */
export function useWholeArticle(isNeeded = true): LinkedArticle | undefined {
  const onScreen = useArticleOnScreen()
  const whole = use(WholeArticleContext) ?? onScreen
  const [loaded, setLoaded] = useState<LinkedArticle>()
  useEffect(() => {
    if (!isNeeded || typeof whole !== 'function') return
    // What fails here is requested again when it is needed again.
    whole().then(setLoaded, () => undefined)
  }, [isNeeded, whole])
  return typeof whole === 'function' ? loaded : whole
}
