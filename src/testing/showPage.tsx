import { act, render } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { ArticleContext } from '../components/ArticleContext.ts'
import { findRoute } from '../routes.tsx'
import { linkedArticle } from './linkedArticle.ts'

// Loaded before the tests begin, so that none waits for code on a busy machine.
await import('../pages/quote/QuoteContext.tsx')

/** Shows the page of an address alone, without what stands round it. */
export async function showPage(path: string, input: unknown): Promise<void> {
  const article = linkedArticle(input)
  const [pathname = path] = path.split(/[?#]/)
  const route = findRoute(pathname)
  if (!route) throw new Error(`no page answers ${path}`)
  const { pattern, Page, preload } = route
  await preload()
  await act(async () =>
    render(
      <ArticleContext value={article}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path={pattern} element={<Page article={article} />} />
          </Routes>
        </MemoryRouter>
      </ArticleContext>,
    ),
  )
}
