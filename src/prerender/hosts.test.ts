import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { embedPath, dossierPath } from '../paths.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { renderWholeSite } from '../testing/renderWholeSite.ts'

/** What a host answers: the file that it sends, or where else it sends the reader. */
type Answer = { file: string } | { location: string } | 404

type Host = (path: string, has: (file: string) => boolean) => Answer

const sends = (file: string): Answer => ({ file })
const slashed = (path: string) => `${path}/index.html`

/** Files as they are named, then with `.html`, then folders, which get a slash. */
const githubPages: Host = (path, has) => {
  const name = path.slice(1)
  if (name === '' || name.endsWith('/')) return has(`${name}index.html`) ? sends(`${name}index.html`) : 404
  if (has(name)) return sends(name)
  if (has(`${name}.html`)) return sends(`${name}.html`)
  return has(slashed(name)) ? { location: `${path}/` } : 404
}

/** As measured at https://github.com/slorber/trailing-slash-guide for a site with both kinds of files, and without. */
const hosts: Record<string, Host> = {
  'GitHub Pages': githubPages,
  Netlify: (path, has) => {
    const name = path.slice(1).replace(/\/$/, '')
    return path.endsWith('/') && has(`${name}.html`) ? { location: `/${name}` } : githubPages(path, has)
  },
  'Cloudflare Pages': (path, has) => {
    const [, plain] = /^(.*?)(?:\/index)?\.html$/.exec(path) ?? []
    if (plain !== undefined && has(path.slice(1)))
      return { location: path.endsWith('/index.html') ? `${plain}/` : plain }
    return githubPages(path, has)
  },
  /** Knows no `.html`, and folders with and without a slash. */
  Vercel: (path, has) => {
    const name = path.slice(1).replace(/\/$/, '')
    const file = [name, name === '' ? 'index.html' : slashed(name)].find(has)
    return file === undefined ? 404 : sends(file)
  },
  /** Keys as they are, and an index for what ends in a slash; pages are uploaded without `.html` too (docs/hosting). */
  'an object store': (path, has) => {
    const name = path.slice(1)
    if (name === '' || name.endsWith('/')) return has(`${name}index.html`) ? sends(`${name}index.html`) : 404
    if (has(name)) return sends(name)
    return has(`${name}.html`) ? sends(`${name}.html`) : 404
  },
}

let files: ReadonlyMap<string, string>
beforeAll(async () => {
  files = await renderWholeSite(readFileSync('public/article.json', 'utf8'))
})

describe.each(Object.entries(hosts))('%s', (_, host) => {
  it('answers every address that the site names without a redirect, and with a slash too', () => {
    const { linked } = readArticleFile('public/article.json')
    const answer = (path: string) => host(path, (file) => files.has(file))
    const paths = [
      ...listAddresses(linked).map(({ path }) => path),
      dossierPath,
      ...linked.quotes.map(({ id }) => embedPath(id)),
    ]
    for (const path of paths) {
      const page = files.get(path === '/' ? 'index.html' : `${path.slice(1)}.html`)
      const first = answer(path)
      expect(first, path).toHaveProperty('file')
      const withSlash = path === '/' ? first : answer(`${path}/`)
      for (const one of [first, withSlash]) {
        const last = typeof one === 'object' && 'location' in one ? answer(one.location) : one
        expect(typeof last === 'object' && 'file' in last && files.get(last.file), path).toBe(page)
      }
    }
    expect(answer('/nothing')).toBe(404)
  })
})
