import { renderToStaticMarkup } from 'react-dom/server'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { isAbsolute } from '../machines/permanentName.ts'
import { siteBase } from '../siteBase.ts'
import type { FirstCode } from './clientCode.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { SiteHead } from './SiteHead.tsx'

/**
 * Loads the script when the page has been painted: code that is there sooner, as on a second visit, would hold up the
 * paint. A page in the background is not painted until it is looked at.
 */
const startAfterPaint = (script: string) =>
  `addEventListener('DOMContentLoaded',()=>{const start=()=>setTimeout(()=>import(${JSON.stringify(script)}));` +
  `document.hidden?start():requestAnimationFrame(start)})`

/** Addresses on paper are whole where the site is known. */
const originOnPaper = isAbsolute(siteBase) ? `:root{--origin:"${new URL(siteBase).origin}"}` : ''

/**
 * The page of Vite with what all pages of a kind have in common. Its styles stand in the page, so that it is painted as
 * soon as it is there: nothing else that it loads holds up the paint.
 * @throws when the page of Vite has no style sheet
 */
export function makeShell(
  template: string,
  part: string,
  { entry, scripts, styles }: FirstCode,
  { inLanguage, digest }: LinkedArticle,
  base: string,
): string {
  const [sheet, address] = /<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/.exec(template) ?? []
  if (!sheet) throw new Error('the page that Vite made has no style sheet')
  const preloads = [entry, ...scripts].map((file) => `<link rel="modulepreload" href="${base}${file}">`)
  const style = `<style data-part="${part}" data-rest="${address}">${styles}${originOnPaper}</style>`
  const shell = template
    .replaceAll(/<!-- .*? -->\s*/gs, '')
    .replaceAll(/\n\s+/g, '\n')
    .replaceAll(/\s*<script [^>]*type="module"[^>]*><\/script>/g, '')
    // Into the script of the settings: one hash less in the policy.
    .replace('</script>', () => `${startAfterPaint(base + entry)}</script>`)
    .replace(sheet, () => `${preloads.join('')}${style}`)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(shell)}" />`
  const marked = isSetVertically(inLanguage)
    ? shell
    : shell.replace('<html ', '<html data-script="horizontal" ')
  const siteHead = renderToStaticMarkup(
    SiteHead({ language: inLanguage, base, hasCalendar: digest.hasCalendar }),
  )
  return marked
    .replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + policy)
    .replace('<!--head-->', () => `${siteHead}<!--head-->`)
}

/** Whether the script of a language has vertical lines. */
function isSetVertically(language: string): boolean {
  return ['Jpan', 'Hans', 'Hant', 'Kore', 'Bopo'].includes(new Intl.Locale(language).maximize().script ?? '')
}

/** React puts title and meta before the first element when it renders a fragment: they belong into the head. */
export function fillShell(shell: string | undefined, html: string, headExtra: string, data: string): string {
  if (shell === undefined) throw new Error('the client build has no code for this kind of page')
  const start = html.indexOf('<div')
  return shell
    .replace('<!--head-->', () => html.slice(0, start) + headExtra)
    .replace('<!--page-->', () => html.slice(start))
    .replace('<!--data-->', () => data)
}
