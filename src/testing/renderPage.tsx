import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from '../article/parseArticle.ts'
import { ArticleContext } from '../components/ArticleContext.ts'
import type { PageProps } from '../pages/PageProps.ts'

/** The article of a raw input that must be free of faults. */
export function linkedArticle(input: unknown): LinkedArticle {
  const { article, problems } = parseArticle(input)
  if (!article || problems.length > 0) throw new Error(JSON.stringify(problems))
  return article
}

/** Shows a page at an address, as the router would. */
export function renderPage(Page: ComponentType<PageProps>, pattern: string, path: string, input: unknown) {
  const article = linkedArticle(input)
  render(
    <ArticleContext value={article}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={pattern} element={<Page article={article} />} />
        </Routes>
      </MemoryRouter>
    </ArticleContext>,
  )
}
