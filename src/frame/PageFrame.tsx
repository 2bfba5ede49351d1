import type { ReactNode } from 'react'
import { OfflineBar } from './OfflineBar.tsx'
import { Shortcuts } from './shortcuts/Shortcuts.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { TabBar } from './TabBar.tsx'
import { Toaster } from './Toaster.tsx'

/** What stands around every page. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <div>
      <SkipLinks />
      <OfflineBar />
      <SiteHeader />
      {/* Isolated, so that what changes above it (a dialog, a message) is painted without painting the page again. */}
      <main className="isolate" id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      <TabBar />
      <Toaster />
      <Shortcuts />
    </div>
  )
}
