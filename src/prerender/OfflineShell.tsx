import { HelpPage } from '../components/HelpPage.tsx'
import { PageFrame } from '../frame/PageFrame.tsx'
import { failureMeta } from '../head/failureMeta.ts'
import { offlineShell as words } from '../strings/offline.ts'

/** With what the service worker opens any address: in a moment the app takes its place, and stays if it cannot. */
export function OfflineShell() {
  return (
    <PageFrame>
      <HelpPage meta={failureMeta()}>
        <h1 className="page-title" tabIndex={-1}>
          {words.heading}
        </h1>
        <p className="mt-2 lede">{words.lede}</p>
      </HelpPage>
    </PageFrame>
  )
}
