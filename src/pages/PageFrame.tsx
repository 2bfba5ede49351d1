import type { ReactNode } from 'react'
import { OfflineBar } from '../components/OfflineBar.tsx'
import { SiteFooter } from '../components/SiteFooter.tsx'
import { SiteHeader } from '../components/SiteHeader.tsx'
import { TabBar } from '../components/TabBar.tsx'
import { Toaster } from '../components/Toaster.tsx'
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
