import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { App } from '../App.tsx'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { PageDataContext } from '../loading/pageData.ts'
import { routes } from '../routes.tsx'

// Loaded before the tests begin, so that none waits for code on a busy machine.
await Promise.all([import('../arrival/MissingPlaceNotice.tsx'), ...routes.map(({ preload }) => preload())])

/** Renders the whole interface at an address, as a page that brought this article along. */
export function renderAt(path: string, article: LinkedArticle) {
  const [pathname = path] = path.split(/[?#]/)
  return render(
    <PageDataContext value={{ path: pathname, article }}>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </PageDataContext>,
  )
}
