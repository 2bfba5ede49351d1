import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { linkArticle, type LinkedArticle } from '../article/linkArticle.ts'
import { readArticle } from '../article/parseArticle.ts'
import { ArticleContext } from '../components/ArticleContext.ts'
import { excerptFor } from '../prerender/excerptFor.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { AgreementPage } from './AgreementPage.tsx'
import { AgreementsPage } from './AgreementsPage.tsx'
import { SpeakerPage } from './SpeakerPage.tsx'
import { SpeakersPage } from './SpeakersPage.tsx'
const show = (article: LinkedArticle, path: string) => renderToStaticMarkup(
  <ArticleContext value={article}><MemoryRouter initialEntries={[path]}><Routes>
    <Route path="/agreements" element={<AgreementsPage article={article} />} />
    <Route path="/agreements/:id" element={<AgreementPage article={article} />} />
    <Route path="/speakers" element={<SpeakersPage article={article} />} />
    <Route path="/speakers/:id" element={<SpeakerPage article={article} />} />
  </Routes></MemoryRouter></ArticleContext>)
const inputs = [readFileSync('public/article.json', 'utf8'), ...['big','small'].map((n) => readFileSync(`node_modules/.cache/agr/${n}.json`, 'utf8'))].map((t) => JSON.parse(t) as unknown).concat([tinyArticle()])
test.each(inputs)('same', (input) => {
  const article = readArticle(input, [])!
  const linked = linkArticle(article)
  for (const address of listAddresses(linked)) {
    if (!/agreement|speaker/.test(address.page)) continue
    expect(show(linkArticle(excerptFor(article, linked, address)), address.path), address.path).toBe(show(linked, address.path))
  }
})
