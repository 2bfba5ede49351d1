import { use } from 'react'
import { ArticleContext } from './ArticleContext.ts'

/** The value of `lang` for text of the article where it is in another language than the interface (BCP 47). */
export function useForeignLanguage(): string | undefined {
  const language = use(ArticleContext)?.inLanguage
  return language === undefined || /^ja\b/i.test(language) ? undefined : language
}
