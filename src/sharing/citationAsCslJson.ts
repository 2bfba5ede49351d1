import { site } from '../strings/start.ts'
import { linesOf, type Citation } from './citation.ts'

/** The article as an item of CSL-JSON (Citation Style Language 1.0.2), with the quote in its note. */
export function citationAsCslJson(citation: Citation): string {
  const { id, address, record } = citation
  const item = {
    id,
    type: 'article-newspaper',
    title: record.title,
    author: record.authors.map((literal) => ({ literal })),
    issued: { 'date-parts': [record.datePublished.split('-').map(Number)] },
    'container-title': site.name,
    language: record.language,
    URL: address,
    note: linesOf(citation).join('\n'),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
