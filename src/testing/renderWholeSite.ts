import { readFileSync } from 'node:fs'
import { pageKinds } from '../pages.ts'
import { readSource, renderSite } from '../prerender/renderSite.ts'

/** What the build for the browser says of pages: here, that they start with no code and no styles. */
const noCode = new Map(
  [...pageKinds, 'unknown'].map((part) => [part, { entry: 'main.js', scripts: [], styles: '' }]),
)

/** Every file of the site of an article: where it goes → what it holds. Scripts and styles are not built. */
export async function renderWholeSite(articleText: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const site = renderSite({
    source: readSource(articleText, 'article.json'),
    template: readFileSync('index.html', 'utf8'),
    base: '/',
    firstCode: noCode,
    embedStyles: 'assets/embed.css',
    dossierStyles: '',
    assets: new Map(),
    workerCode: undefined,
  })
  for await (const [file, content] of site) files.set(file, content)
  return files
}
