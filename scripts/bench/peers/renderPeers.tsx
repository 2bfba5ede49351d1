import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { plainTextOf } from '../../../src/article/richText.ts'
import type { Article } from '../../../src/article/schema.ts'
import { escapeJson } from '../../../src/prerender/escapeJson.ts'
import { Bare, type NeutralPages } from './Bare.tsx'

const styles = `
:root { color-scheme: light dark; font: 1rem/1.7 sans-serif; background: light-dark(#f4f2ec, #171613); color: light-dark(#1a1815, #eee9de) }
body { max-width: 60rem; margin: 0 auto; padding: 0 1rem 4rem }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem; border-top: 1px solid }
a { color: inherit; line-height: 44px }
h1, h2, blockquote { font-family: serif }
h1, h2 { font-size: 1.25rem }
blockquote { writing-mode: vertical-rl; inline-size: 14em; margin: 2rem auto; font-size: 1.5rem; font-weight: 700; line-height: 1.8 }
dl { display: grid; grid-template-columns: 6em 1fr }
dt, dd { margin: 0; padding: .5rem 0; border-bottom: 1px solid }
`

/**
 * A page in two ways: `plain`, one file with its styles and no script, and `prerendered`, the same with the script of
 * the stack and what it needs to hydrate.
 * @param head what it says to other programs
 */
export function renderPage(
  path: string,
  pages: NeutralPages,
  head: string,
): { plain: string; prerendered: string } {
  const own = Object.fromEntries(Object.entries(pages).filter(([key]) => key === path))
  const app = <Bare pages={own}>{(routes) => <StaticRouter location={path}>{routes}</StaticRouter>}</Bare>
  // React leaves the title where it was rendered; the head has it.
  const bodyOf = (markup: string) => markup.replace(/^<title>.*?<\/title>/s, '')
  const data = `<script type="application/json" id="data">${escapeJson(own)}</script>`
  const script = '<script type="module" src="/assets/bareClient.js"></script>'
  return {
    plain: renderDocument(`${head}<style>${styles}</style>`, bodyOf(renderToStaticMarkup(app))),
    prerendered: renderDocument(
      `${head}<style>${styles}</style>${script}`,
      `<div id="root">${bodyOf(renderToString(app))}</div>${data}`,
    ),
  }
}

/** Knight Lab's TimelineJS as its documentation sets it up, without its web fonts: they come from elsewhere. */
export function renderTimelineJs({ headline, datePublished, events }: Article): string {
  const dates = new Map<string | undefined, string>()
  const slides = events.map(({ id, title, summary, when }) => {
    const date = when.date ?? dates.get(when.after) ?? datePublished
    dates.set(id, date)
    const [year, month, day] = date.split(/[-/]/)
    const text = { headline: title, text: `<p>${plainTextOf(summary)}</p>` }
    return { unique_id: id, start_date: { year, month, day }, text }
  })
  const timeline = escapeJson({ title: { text: { headline } }, events: slides })
  return renderDocument(
    '<title>経過</title><link rel="stylesheet" href="/css/timeline.css">',
    `<div id="timeline" style="height: 100vh"></div>
<script src="/js/timeline.js"></script>
<script>
const timeline = new TL.Timeline('timeline', ${timeline}, { font: '', language: 'ja', script_path: location.origin + '/js/' })
timeline.on('loaded', () => { document.documentElement.dataset.hydrated = 'true' })
</script>`,
  )
}

const renderDocument = (head: string, body: string) => `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body>${body}</body>
</html>
`
