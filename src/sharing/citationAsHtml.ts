import { linesOf, type Citation } from './citation.ts'

/** A citation as HTML to paste. Own words of a speaker are a quotation; a report never is. */
export function citationAsHtml(citation: Citation): string {
  const { kind, address, record } = citation
  const [words = '', ...facts] = linesOf(citation).map(escapeHtml)
  const link = escapeHtml(address)
  const wording =
    kind === 'indirect' ? `<p>${words}</p>` : `<blockquote cite="${link}"><p>${words}</p></blockquote>`
  const rest = [...facts, `<a href="${link}">${link}</a>`].join('<br>')
  return `<div lang="${escapeHtml(record.language)}">${wording}<p>${rest}</p></div>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
