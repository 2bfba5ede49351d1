// Takes the place of the service worker in a build with OFFLINE=off: removes what is stored, and itself.
const prefix = `kaidan-reader ${self.registration.scope} `

async function retire() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(retire()))
