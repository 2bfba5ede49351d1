import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { isStarted, root } from './run.mjs'

/**
 * @typedef {object} Served
 * @property {string} url
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder as any static host does: folders answer with their `index.html`, unknown addresses with `404.html`
 * and status 404, all with the headers of its `_headers`. There is no fallback to the front page, so that a page that
 * was not written is noticed.
 * @param {object} options
 * @param {string} options.dir relative to the root of the project
 * @param {string} [options.base] the path that the site was built for, with slashes at both ends
 * @param {number} options.port
 * @param {boolean} options.strict whether a port in use is an error; otherwise the next free one is taken
 * @returns {Promise<Served>}
 */
export async function serveDist({ dir, base = '/', port, strict }) {
  const folder = isAbsolute(dir) ? dir : join(root, dir)
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${dir} holds no site yet; build it first.`)
  const answer = answersFrom(folder, base)
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    const servers = await listen(answer, candidate)
    if (servers) {
      if (candidate !== port) console.log(`Port ${port} is in use; taking ${candidate} instead.`)
      return { url: `http://localhost:${candidate}`, port: candidate, close: () => closeAll(servers) }
    }
    if (strict) throw new Error(`Port ${port} is in use.`)
  }
  throw new Error(`The ports ${port} to ${port + 99} are all in use.`)
}

/**
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function answersFrom(folder, base) {
  const headersFile = join(folder, '_headers')
  const headersOf = readHeaders(existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '')
  // `dev` reads from disk at every request, so that a new build is seen without a restart.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, pathname) {
      response.setHeaders(headersOf(base + pathname.slice(1)))
    },
  })

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const url = request.url ?? '/'
    const pathname = url.split(/[?#]/)[0] ?? '/'
    if (`${pathname}/` === base) {
      response.writeHead(301, { Location: base + url.slice(pathname.length) }).end()
      return
    }
    const answerNotFound = () => void notFound(folder, headersOf(pathname), request, response)
    request.url = `/${url.slice(base.length)}`
    // The page for unknown addresses and the list of headers are no addresses themselves.
    const isHidden = /^(404(\.html)?|_headers)\/?$/.test(pathname.slice(base.length))
    if (isHidden || !pathname.startsWith(base)) answerNotFound()
    else files(request, response, answerNotFound)
  }
}

/**
 * @param {string} folder
 * @param {Map<string, string>} headers
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function notFound(folder, headers, request, response) {
  const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('404'))
  response.setHeaders(headers)
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length })
  response.end(request.method === 'HEAD' ? undefined : page)
}

/**
 * Reads a `_headers` file: lines with a path, in which `*` stands for anything, each followed by indented headers.
 * All rules that match are applied. Without one for it, caches ask again, as static hosts have it.
 * @param {string} text
 * @returns {(pathname: string) => Map<string, string>}
 */
export function readHeaders(text) {
  /** @type {{ pattern: RegExp, headers: [string, string][] }[]} */
  const rules = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name) rules.at(-1)?.headers.push([name, value ?? ''])
    else if (line.startsWith('/')) {
      const parts = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), headers: [] })
    }
  }
  return (pathname) => {
    const matching = rules.filter(({ pattern }) => pattern.test(pathname))
    return new Map([['Cache-Control', 'no-cache'], ...matching.flatMap(({ headers }) => headers)])
  }
}

/**
 * Listens on this machine only, under both meanings of `localhost`.
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | undefined>} nothing if the port is in use
 */
async function listen(answer, port) {
  const attempts = await Promise.all(['127.0.0.1', '::1'].map((host) => listenOn(answer, port, host)))
  const servers = attempts.filter((attempt) => typeof attempt === 'object')
  if (!attempts.includes('in use') && servers.length > 0) return servers
  await closeAll(servers)
  return undefined
}

/**
 * @param {import('node:http').RequestListener} answer
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server | 'in use' | 'no such host'>}
 */
function listenOn(answer, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // Some systems keep ranges of ports for themselves and answer EACCES.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('in use')
      // Not every machine speaks IPv6.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('no such host')
      else reject(error)
    })
    server.listen(port, host, () => resolve(server))
  })
}

/** @param {import('node:http').Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve)
          server.closeAllConnections()
        }),
    ),
  )
}

/** Serves until Ctrl-C, or until the test runner ends it. */
async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4317' },
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
    },
  })
  const { dir, base, port } = values
  const { url } = await serveDist({ dir, base, port: Number(port), strict: true })
  console.log(`Serving ${dir} on ${url}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
}

if (isStarted(import.meta.url)) {
  main().catch((/** @type {Error} */ error) => {
    console.error(error.message)
    process.exit(1)
  })
}
