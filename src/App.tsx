import { Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { ArticleBoundary } from './frame/ArticleBoundary.tsx'
import { PageErrorBoundary } from './frame/PageErrorBoundary.tsx'
import { PageFrame } from './frame/PageFrame.tsx'
import { routes } from './routes.tsx'

/** The whole interface below the router: one frame, and in it the page of the address. */
export function App() {
  return (
    <PageFrame>
      <PageErrorBoundary path={useLocation().pathname}>
        <Suspense>
          <Routes>
            {routes.map(({ kind, pattern, Page }) => (
              <Route
                key={kind}
                path={pattern}
                element={<ArticleBoundary>{(article) => <Page article={article} />}</ArticleBoundary>}
              />
            ))}
          </Routes>
        </Suspense>
      </PageErrorBoundary>
    </PageFrame>
  )
}
