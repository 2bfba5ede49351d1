import { integrityOf } from './integrityOf.ts'

/**
 * What the pages may load: themselves, and nothing else. Inline scripts and styles are allowed by their hash.
 * `frame-ancestors` works in a header only.
 * @param html of the shells of all pages that the policy is for
 */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html, /<script>([^]*?)<\/script>/g)].join(' '),
    ["style-src 'self'", ...hashesOf(html, /<style[^>]*>([^]*?)<\/style>/g)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // Lets no script name a script address but that of the service worker (`followReleases.ts`).
    'trusted-types service-worker',
  ].join('; ')
}

function hashesOf(html: string, inline: RegExp): Set<string> {
  return new Set(Array.from(html.matchAll(inline), ([, text = '']) => `'${integrityOf(text)}'`))
}

/** The policy of the embed pages: a style sheet, and nothing that runs. */
export const embedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
