import type { ReactNode } from 'react'
import { useForeignLanguage } from './useForeignLanguage.ts'

/** Words of the article, marked where they are in another language than the interface (WCAG 3.1.2). */
export function ArticleWords({ children }: { children: ReactNode }): ReactNode {
  const lang = useForeignLanguage()
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}
