import { linesOf, type Citation } from './citation.ts'

/** A citation as plain text: one line for each piece, the address last. */
export function citationAsText(citation: Citation): string {
  return [...linesOf(citation), citation.address].join('\n')
}
