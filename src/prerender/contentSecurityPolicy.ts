import { createHash } from 'node:crypto'

/**
 * What the pages may load: themselves, and nothing else. Inline scripts of the shell are allowed by their hash.
 * `frame-ancestors` works in a header only.
 * @param shell the HTML that every page is made from
 */
export function contentSecurityPolicy(shell: string): string {
  const inlineScripts = [...shell.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** The policy of the embed pages: a style sheet, and nothing that runs. */
export const embedPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
