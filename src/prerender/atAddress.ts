import type { OutputFile } from './OutputFile.ts'

/**
 * The files that answer an address with a page. With `x.html` beside `x/index.html` every static host answers `/x` and
 * `/x/`, and the first, which pages name, without a redirect (docs/decisions/029-hosts.md).
 * @param path from the base of the site, as in `paths.ts`
 */
export function atAddress(path: string, html: string): readonly OutputFile[] {
  if (path === '/') return [['index.html', html]]
  const file = path.slice(1)
  return [
    [`${file}.html`, html],
    [`${file}/index.html`, html],
  ]
}
