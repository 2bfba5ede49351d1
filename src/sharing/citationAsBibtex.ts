import { linesOf, type Citation } from './citation.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The article as a BibTeX entry, with the quote in its note. Titles and names in a second pair of braces stay as they are. */
export function citationAsBibtex(citation: Citation): string {
  const { id, address, record } = citation
  const [year = '', month = '', day = ''] = record.datePublished.split('-')
  const fields = [
    ['author', braced(record.authors.map((name) => braced(escapeTex(name))).join(' and '))],
    ['title', braced(braced(escapeTex(record.title)))],
    ['year', braced(year)],
    ['month', months[Number(month) - 1] ?? braced(month)],
    ['day', braced(String(Number(day)))],
    ['language', braced(escapeTex(record.language))],
    ['url', braced(address.replace(/[\s{}\\]/g, encodeURIComponent))],
    ['note', braced(linesOf(citation).map(escapeTex).join('　'))],
  ]
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`
}

const braced = (text: string) => `{${text}}`

/** BibTeX counts braces even behind a backslash, so these are commands too. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^%&$#_]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/[\u2028\u2029]/g, ' ')
}
