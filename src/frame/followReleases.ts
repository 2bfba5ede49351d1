import { showToast } from '../components/toasts.ts'
import { workerFile } from '../paths.ts'
import { newRelease } from '../strings/offline.ts'

/**
 * Registers the service worker, which stores the site for reading without a network, and learns from it of new releases.
 * @param onNewRelease called when a release is there that is not that of this page
 * @throws where the browser allows no service worker
 */
export async function followReleases(onNewRelease: () => void): Promise<void> {
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ version: string }>) => {
    if (data.version === document.documentElement.dataset['release']) return
    showToast(newRelease)
    onNewRelease()
  })
  const registration = await serviceWorker.register(workerAddress())
  // Browsers look for a new one when a document is loaded, which a tab may not do for days.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration.update().catch(() => undefined)
  })
}

/** The one script address that the policy of the pages lets a script name (`contentSecurityPolicy.ts`). */
function workerAddress(): string {
  const address = import.meta.env.BASE_URL + workerFile
  const policy = window.trustedTypes?.createPolicy('service-worker', { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}
