import type { ReactNode } from 'react'
import { OfflineBar } from './OfflineBar.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { TabBar } from './TabBar.tsx'
import { Toaster } from './Toaster.tsx'
import { site } from '../strings.ts'

/** What stands around every page. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <div>
      <a className="skip-link" href="#main">
        {site.skipToMain}
      </a>
      <OfflineBar />
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      <TabBar />
      <Toaster />
    </div>
  )
}
