import type { ReactNode } from 'react'
import { OfflineBar } from './OfflineBar.tsx'
import { Shortcuts } from './shortcuts/Shortcuts.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { TabBar } from './TabBar.tsx'
import { Toaster } from './Toaster.tsx'
import { site } from '../strings/start.ts'

/** What stands around every page. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <div>
      <a
        className="absolute -top-24 left-gutter z-50 bg-ink px-4 py-3 text-paper focus:top-2 print:hidden"
        href="#main"
      >
        {site.skipToMain}
      </a>
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
