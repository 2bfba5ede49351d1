import { Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { ArticleBoundary } from './pages/ArticleBoundary.tsx'
import { PageErrorBoundary } from './pages/PageErrorBoundary.tsx'
import { PageFrame } from './pages/PageFrame.tsx'
import { PageSkeleton } from './components/PageSkeleton.tsx'
import { routes } from './routes.tsx'

/** The whole interface below the router: one frame, and in it the page of the address. */
export function App() {
  return (
    <PageFrame>
      <PageErrorBoundary path={useLocation().pathname}>
        <Suspense fallback={<PageSkeleton />}>
          <Routes>
            {routes.map(({ pattern, Page }) => (
              <Route
                key={pattern}
                path={pattern}
                element={<ArticleBoundary>{(article) => <Page article={article} />}</ArticleBoundary>}
              />
            ))}
            <Route
              path="*"
              element={<ArticleBoundary>{(article) => <NotFoundPage article={article} />}</ArticleBoundary>}
            />
          </Routes>
        </Suspense>
      </PageErrorBoundary>
    </PageFrame>
  )
}
