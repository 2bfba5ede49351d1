import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets `vite preview` answer as a static host does: a folder by its `index.html`, an unknown address by `404.html` with
 * status 404, everything with the headers of `_headers`. Nothing falls back to the front page, so that a page that was not
 * written is noticed.
 */
export function staticHost(): Plugin {
  return {
    name: 'kaidan-reader:static-host',
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir)
      const fileAt = (path: string) => join(folder, path.slice(config.base.length))
      if (!existsSync(join(folder, 'index.html')))
        throw new Error(`${config.build.outDir} holds no site yet; build it first.`)
      const headersOf = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))

      middlewares.use((request, response, next) => {
        const [path = '', query = ''] = (request.url ?? '').split(/(?=\?)/)
        response.setHeaders(headersOf(path))
        // The page for unknown addresses and the list of headers are no addresses themselves.
        if (/^(?:404(?:\.html)?|_headers)\/?$/.test(path.slice(config.base.length)))
          request.url = `${config.base}no/such/file`
        else if (path.startsWith(config.base) && existsSync(join(fileAt(path), 'index.html')))
          request.url = `${path.replace(/\/$/, '')}/index.html${query}`
        next()
      })
      return () =>
        middlewares.use((_, response) => {
          response.setHeader('Content-Type', 'text/html;charset=utf-8')
          response.writeHead(404).end(readFileSync(join(folder, '404.html')))
        })
    },
  }
}

/**
 * Reads a `_headers` file: lines with a path, in which `*` stands for anything, each followed by indented headers.
 * All rules that match are applied.
 */
export function parseHeaders(text: string): (path: string) => Map<string, string> {
  const rules = text
    .split(/^(?=\/)/m)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n')
      const parts = path
        .trim()
        .split('*')
        .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      const headers = lines.flatMap((line) => {
        const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
        return name ? [[name, value] as const] : []
      })
      return { pattern: new RegExp(`^${parts.join('.*')}$`), headers }
    })
  return (path) => new Map(rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : [])))
}
