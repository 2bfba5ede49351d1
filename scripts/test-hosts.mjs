// Builds the site for the root of a host and for a path of it, and asks each web server of docs/hosting for what it must
// answer. A server that is not installed is named and left out.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

const port = Number(process.env['E2E_PORT'] ?? 4317) + 10
const cache = resolve('node_modules/.cache/hosts')
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** @typedef {{ root: string, base: string, config: (name: string) => string }} Site */

/** @type {Record<string, { version: string[], start: (site: Site) => string[] }>} */
const servers = {
  nginx: {
    version: ['nginx', '-v'],
    start: ({ root, config }) => {
      const headers = join(root, 'reader-headers.conf')
      const hasBrotli = existsSync(brotliModule)
      const server = config('nginx.conf')
        .replace('/etc/nginx/reader-headers.conf', headers)
        .replace('brotli_static on;', (line) => (hasBrotli ? line : ''))
      writeFileSync(headers, headersFor('nginx', root))
      writeFileSync(
        join(root, 'nginx.conf'),
        `${hasBrotli ? `load_module ${brotliModule};` : ''}
        ${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${root}/nginx.pid; error_log ${root}/error.log;
        events {}
        http {
          access_log off; client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy;
          fastcgi_temp_path ${root}/fastcgi; uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
          ${server}
        }`,
      )
      return ['nginx', '-c', join(root, 'nginx.conf'), '-p', root]
    },
  },
  caddy: {
    version: ['caddy', 'version'],
    start: ({ root, config }) => {
      writeFileSync(join(root, 'reader-headers.caddy'), headersFor('caddy', root))
      writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n}\n${config('Caddyfile')}`)
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(root, 'Caddyfile')]
    },
  },
}

/** @type {(command: string[], env?: Record<string, string>) => string} */
function run([program = '', ...args], env = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout + stderr
}
/** @type {(server: string, root: string) => string} */
const headersFor = (server, root) => run(['node', 'scripts/host-headers.mjs', server, siteFolder(root)])
/** @param {string} root */
const siteFolder = (root) => (existsSync(join(root, 'kaidan')) ? join(root, 'kaidan') : root)

/**
 * An answer as it comes, with an address as it is written.
 * @type {(path: string, encoding?: string) => Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
const ask = (path, encoding = 'identity') =>
  new Promise((done, fail) => {
    request({ port, path, headers: { 'Accept-Encoding': encoding } }, (response) => {
      /** @type {Buffer[]} */
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', fail)
      .end()
  })

/** @type {(name: string, isRight: boolean) => void} */
function expect(name, isRight) {
  if (!isRight) throw new Error(`${name}: not so`)
}

/** @type {(site: Site, server: string) => Promise<number>} */
async function check({ root, base }, server) {
  const folder = siteFolder(root)
  const notFound = readFileSync(join(folder, '404.html'))
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
  const paths = Array.from(
    sitemap.matchAll(/<loc>https:\/\/reader\.example([^<]*)<\/loc>/g),
    ([, path = '']) => path,
  )
  expect('the sitemap names pages', paths.length > 50)
  for (const path of paths) {
    for (const one of new Set([path, path.replace(/\/?$/, '/')])) {
      const { status, headers, body } = await ask(one)
      expect(`${one} is answered without a redirect`, status === 200)
      expect(`${one} is the page`, body.equals(readFileSync(join(root, path, 'index.html'))))
      expect(`${one} is HTML in UTF-8`, /^text\/html; ?charset=utf-8$/i.test(headers['content-type'] ?? ''))
      expect(
        `${one} cannot be framed`,
        headers['content-security-policy']?.toString().endsWith("frame-ancestors 'none'") ?? false,
      )
      expect(`${one} is asked for again`, headers['cache-control'] === 'no-cache')
    }
  }
  for (const [encoding, ending] of [
    ['br', 'br'],
    ['gzip', 'gz'],
  ]) {
    const { headers, body } = await ask(`${base}timeline`, encoding)
    const isThere = server !== 'nginx' || encoding !== 'br' || existsSync(brotliModule)
    expect(
      `${encoding} is sent as it was written`,
      !isThere ||
        (headers['content-encoding'] === encoding &&
          body.equals(readFileSync(join(folder, `timeline.html.${ending}`)))),
    )
    expect(`${encoding} varies`, /accept-encoding/i.test(headers.vary ?? ''))
  }
  const [script = ''] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const asset = await ask(`${base}assets/${script}`)
  expect('assets are kept for ever', asset.headers['cache-control'] === 'public, max-age=31536000, immutable')
  expect('scripts are scripts', /javascript/.test(asset.headers['content-type'] ?? ''))
  for (const [file, type] of [
    ['feed.atom', 'application/atom+xml'],
    ['feed.json', 'application/feed+json'],
    ['timeline.ics', 'text/calendar'],
    ['manifest.webmanifest', 'application/manifest+json'],
  ]) {
    const { headers } = await ask(base + file)
    expect(
      `${file} is ${type}, not ${headers['content-type']}`,
      headers['content-type']?.startsWith(type ?? '') ?? false,
    )
    expect(`${file} has no guessed type`, headers['x-content-type-options'] === 'nosniff')
  }
  // Caddy refuses what is malformed before any configuration is read.
  const malformed = server === 'caddy' ? [] : ['%E0%A4%A', '%']
  for (const path of [
    'nothing',
    'quotes/nothing',
    'quotes/%E0%A4',
    '404',
    '404.html',
    '_headers',
    ...malformed,
  ]) {
    const { status, body } = await ask(base + path)
    expect(
      `${path} gets the page for unknown addresses, with ${status}`,
      status === 404 && body.equals(notFound),
    )
  }
  return paths.length
}

/** @type {(base: string) => string} */
function build(base) {
  const root = join(cache, base.replaceAll('/', '') || 'root')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  const outDir = join(root, base)
  run(['npx', 'vite', 'build', '--outDir', outDir, '--emptyOutDir'], {
    SITE_URL: `https://reader.example${base}`,
  })
  run(['node', 'scripts/compress.mjs', outDir])
  return root
}

for (const base of ['/', '/kaidan/']) {
  const root = build(base)
  /** @param {string} name */
  const config = (name) =>
    readFileSync(join('docs/hosting', name), 'utf8')
      .replaceAll('/srv/reader', root)
      .replaceAll('8080', String(port))
      .replaceAll(/(?<= )\/(?=404|feed\.json|_headers)/g, base)
  for (const [name, { version, start }] of Object.entries(servers)) {
    if (spawnSync(version[0] ?? '', version.slice(1)).error) {
      console.log(`– ${name} is not installed: left out (apt-get install ${name})`)
      continue
    }
    const site = { root, base, config }
    const [program = '', ...args] = start(site)
    const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    server.stderr.on('data', (text) => (said += text))
    try {
      for (let tries = 0; tries < 100; tries++) {
        if (
          await ask('/').then(
            () => true,
            () => false,
          )
        )
          break
        await wait(100)
      }
      const pages = await check(site, name)
      console.log(`✓ ${name} ${run(version).trim()} at ${base}: ${pages} pages`)
    } catch (error) {
      console.error(`✗ ${name} at ${base}: ${String(error)}\n${said}`)
      process.exitCode = 1
    } finally {
      server.kill()
      await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done(undefined)))
    }
  }
}
