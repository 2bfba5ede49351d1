import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

/**
 * Serves all sites from one process, so that none has a better server, as a static host does: brotli at its best, hashed
 * files for a year, all others revalidated.
 * @param {Record<string, string[]>} sites name → folders, of which the first that has a file serves it; the site
 * `quotes` is at http://quotes.localhost
 * @returns {Promise<{ originOf: (site: string) => string, close: () => void }>}
 */
export async function serve(sites) {
  /** @type {Map<string, ReturnType<typeof readAnswer>>} */
  const answers = new Map()
  const server = createServer(({ url = '/', headers }, response) => {
    const { hostname, pathname } = new URL(url, `http://${headers.host ?? 'localhost'}`)
    const file = findFile(sites[hostname.replace(/\.localhost$/, '')] ?? [], decodeURIComponent(pathname))
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const answer = answers.get(file) ?? readAnswer(file)
    answers.set(file, answer)
    response.setHeaders(answer.headers)
    if (headers['if-none-match'] === answer.headers.get('ETag')) response.writeHead(304).end()
    else response.end(answer.body)
  })
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    originOf: (site) => `http://${site}.localhost:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * @param {string[]} folders
 * @param {string} path
 */
function findFile(folders, path) {
  return folders
    .flatMap((folder) => [join(folder, path), join(folder, path, 'index.html')])
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

/** @param {string} file */
function readAnswer(file) {
  const content = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const isText = type.includes('charset')
  const body = isText ? brotliCompressSync(content) : content
  const headers = new Map([
    ['Content-Type', type],
    ['Content-Length', String(body.length)],
    ['Cache-Control', /[/\\]assets[/\\]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'],
    ['ETag', `"${createHash('sha256').update(content).digest('base64url')}"`],
    ...(isText ? [/** @type {const} */ (['Content-Encoding', 'br'])] : []),
  ])
  return { headers, body }
}
