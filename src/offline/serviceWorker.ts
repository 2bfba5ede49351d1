import type { Release } from './Release.ts'

declare const self: ServiceWorkerGlobalScope
/** The build writes it before this script. */
declare const release: Release

const { scope } = self.registration
/** Of this site: another one may live below another path of the same host. */
const prefix = `kaidan-reader ${scope} `
const cacheName = prefix + release.id

/** How long the network may say nothing before what is stored is shown, in ms. */
const patience = 4000

self.addEventListener('install', (event) => {
  // Waiting would gain nothing: open pages keep their code, and find the rest of it in the release before.
  event.waitUntil(install())
})

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
  const { url, method, mode, destination } = event.request
  if (method !== 'GET' || !url.startsWith(scope)) return
  const [file = ''] = url.slice(scope.length).split(/[?#]/)
  if (mode === 'navigate') {
    // Files, frames and the dossier are no pages that the app could show.
    if (destination === 'document' && !/\.(?!html$)\w+$|^(?:embed|dossier)(?:\/|$)/.test(file))
      event.respondWith(answerPage(event))
  } else if (isAsset(file)) event.respondWith(answerAsset(event.request))
  else if (Object.hasOwn(release.files, file)) event.respondWith(answerData(event.request))
})

async function install(): Promise<void> {
  try {
    await store()
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
  await self.skipWaiting()
}

/**
 * Stores what is not there yet. The hashes keep out what is not of this release, such as the login page of a network.
 * @throws when it is not whole: the browser then goes on with the release before
 */
async function store(): Promise<void> {
  const cache = await caches.open(cacheName)
  const stored = new Set((await cache.keys()).map(({ url }) => url))
  const missing = Object.entries(release.files).filter(([file]) => !stored.has(scope + file))
  await cache.addAll(
    missing.map(
      ([file, integrity]) =>
        new Request(scope + file, { integrity, cache: isAsset(file) ? 'default' : 'no-cache' }),
    ),
  )
}

/** Keeps this release and the one before, for the tabs that it was opened in, and tells all tabs. */
async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
  for (const client of await self.clients.matchAll()) client.postMessage({ version: release.version })
}

/** A page comes from the network as long as that answers. The app can show any page from what is stored. */
async function answerPage(event: FetchEvent): Promise<Response> {
  try {
    const response = await inTime(fetch(event.request))
    // A server that fails has nothing better to show.
    if (response.status < 500) {
      // The browser may have removed a part of what was stored.
      event.waitUntil(store().catch(() => undefined))
      return response
    }
  } catch {
    // No network.
  }
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "frame-ancestors 'none'",
  }
  return new Response(release.shell, { headers })
}

/** Whatever release has stored it will do. */
const answerAsset = async (request: Request): Promise<Response> => (await stored(request)) ?? fetch(request)

/** The article may have been corrected since: the network first, unless what it sends cannot be the file. */
async function answerData(request: Request): Promise<Response> {
  const loading = inTime(fetch(request))
  try {
    const response = await loading
    if (response.ok && !response.headers.get('Content-Type')?.startsWith('text/html')) return response
  } catch {
    // No network.
  }
  return (await stored(request)) ?? loading
}

/** What this release has stored, else another one. */
async function stored(request: Request): Promise<Response | undefined> {
  const options = { ignoreSearch: true, ignoreVary: true }
  return (await caches.match(request, { ...options, cacheName })) ?? caches.match(request, options)
}

/** A hash in its name says which content it has. */
const isAsset = (file: string) => file.startsWith('assets/')

function inTime<T>(promise: Promise<T>): Promise<T> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the network does not answer')), patience)
  })
  return Promise.race([promise, timeout])
}
