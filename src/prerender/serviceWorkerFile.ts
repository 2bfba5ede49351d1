import retiringWorker from '../offline/retiringWorker.js?raw'
import type { Release } from '../offline/Release.ts'
import { integrityOf } from './integrityOf.ts'
import { shortHashOf } from './shortHashOf.ts'

interface ServiceWorkerInput {
  /** The built service worker; none where browsers are to remove the one that they have. */
  code: string | undefined
  version: string
  shell: string
  /** What all pages need: where it is, relative to the base of the site → its content. */
  files: ReadonlyMap<string, string | Uint8Array>
}

/** The service worker of a site: its release, and the code that keeps it. */
export function serviceWorkerFile({ code, version, shell, files }: ServiceWorkerInput): string {
  if (code === undefined) return retiringWorker
  const hashes = Object.fromEntries(Array.from(files, ([file, content]) => [file, integrityOf(content)]))
  const release: Release = {
    id: integrityOf(JSON.stringify([version, shell, hashes])),
    version,
    shell,
    files: hashes,
  }
  return `const release=${JSON.stringify(release)};\n${code}`
}

/** Names a release: what its pages load, and the article. */
export function versionOf(assets: Iterable<string>, articleText: string): string {
  return shortHashOf(JSON.stringify([...assets, articleText]))
}
