import { stringify } from 'csv-stringify/sync'
import type { QuoteRecord } from './quoteData.ts'

/** Lists in one cell. */
const list = (values: readonly string[]) => values.join('；')

const columns: Record<string, (record: QuoteRecord) => string | number> = {
  number: ({ number }) => number,
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  speech: ({ speech }) => list(speech),
  speaker: ({ speaker }) => speaker.name,
  role: ({ speaker }) => speaker.role ?? '',
  side: ({ speaker }) => speaker.side ?? '',
  date: ({ date }) => date ?? '',
  when: ({ when }) => when,
  event: ({ event }) => event ?? '',
  outlet: ({ outlet }) => outlet ?? '',
  venue: ({ venue }) => venue ?? '',
  audience: ({ audience }) => audience ?? '',
  agreements: ({ agreements }) => list(agreements),
  evidence: ({ evidence }) => list(evidence),
  url: ({ url }) => url,
  relayedBy: ({ relayedBy }) => relayedBy ?? '',
  original: ({ original }) => original?.text ?? '',
}

/**
 * The quotes as a table: RFC 4180 in UTF-8, with a byte order mark, without which Excel takes Japanese for Shift_JIS.
 * A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, their full-width forms, tab, line end at its
 * start) begins with an apostrophe, as OWASP advises; `quotes.json` has the text as it is.
 */
export function quotesCsv(records: readonly QuoteRecord[]): string {
  const names = Object.keys(columns)
  const rows = records.map((record) => Object.values(columns).map((cell) => cell(record)))
  return stringify([names, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
  })
}
