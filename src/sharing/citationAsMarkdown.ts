import { linesOf, type Citation } from './citation.ts'

/** A citation as Markdown (CommonMark, also safe where GFM is read): own words as a block quotation, a report as a paragraph. */
export function citationAsMarkdown(citation: Citation): string {
  const [words = '', ...facts] = linesOf(citation).map(escapeMarkdown)
  const rest = [...facts, `<${citation.address.replace(/[\s<>\\]/g, encodeURIComponent)}>`]
  return `${citation.kind === 'indirect' ? '' : '> '}${words}\n\n${rest.join('\\\n')}\n`
}

/** What would begin a list, a heading or a rule, does so at the start of a line only. */
function escapeMarkdown(text: string): string {
  return text
    .trimStart()
    .replace(/[\\`*_{}[\]<>&~|#!^$=@]|:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`)
    .replace(/^([-+])|^(\d+)(?=[.)])/, (marker) => (/\d/.test(marker) ? `${marker}\\` : `\\${marker}`))
}
