import type { Address } from '../addresses.ts'
import { atomFile, calendarFile, jsonFeedFile, manifestFile, workerFile } from '../paths.ts'
import { embedPolicy } from './contentSecurityPolicy.ts'

type Headers = Record<string, string>

/** For every answer. Each of these stands in one rule only, because hosts disagree about a header given twice. */
const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Strict-Transport-Security': 'max-age=31536000',
  'Permissions-Policy': ['camera', 'microphone', 'geolocation', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
}

/** What other sites may load: feeds, data, share images, oEmbed answers. */
const open: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/**
 * The response headers of the site in the format of Netlify and Cloudflare Pages (`_headers`); the preview reads the
 * same file. Where two rules match a path, Netlify lets the later win and Cloudflare joins both. So no header is given
 * to a path by two rules: pages are named by their first folder instead of by `/*`.
 * @param policy the content security policy of the pages
 * @param base base path of the site, with slashes at both ends
 */
export function headersFile(addresses: readonly Address[], policy: string, base: string): string {
  const page: Headers = {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  }
  const folders = new Set(addresses.flatMap(({ path }) => path.split('/')[1] || []))
  const rules: [path: string, headers: Headers][] = [
    ['*', everywhere],
    ...['', 'index.html', '404.html'].map((path): [string, Headers] => [path, page]),
    ...[...folders].flatMap((folder): [string, Headers][] => [
      [folder, page],
      [`${folder}.html`, page],
      [`${folder}/*`, page],
    ]),
    // Its own policy stands in it.
    ...['dossier', 'dossier.html', 'dossier/*'].map((path): [string, Headers] => [
      path,
      { ...page, 'Content-Security-Policy': "frame-ancestors 'none'" },
    ]),
    [
      'embed/*',
      {
        'Content-Security-Policy': `${embedPolicy}; frame-ancestors *`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'no-cache',
      },
    ],
    ['assets/*', { ...open, 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['share/*', open],
    ['data/*', open],
    ['oembed/*', open],
    [workerFile, { 'Cache-Control': 'no-cache' }],
    // Not every server knows these types, and without one `nosniff` refuses them.
    ['favicon.ico', { 'Content-Type': 'image/x-icon' }],
    [manifestFile, { 'Content-Type': 'application/manifest+json' }],
    [atomFile, { ...open, 'Content-Type': 'application/atom+xml; charset=utf-8' }],
    [jsonFeedFile, { ...open, 'Content-Type': 'application/feed+json; charset=utf-8' }],
    [calendarFile, { ...open, 'Content-Type': 'text/calendar; charset=utf-8' }],
  ]
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${base}${path}\n${lines.join('')}`
    })
    .join('\n')
}
