import { writeKanjiNumbers } from './writeDays.ts'

/**
 * The number of a quote, if a search holds nothing else: `06`, `6`, `０６`, `発言06`, `〔06〕`, `No.6`, `6番`, `第二十七`.
 * @returns undefined for any other search
 */
export function quoteNumberIn(query: string): number | undefined {
  const written = writeKanjiNumbers(query.normalize('NFKC'))
  const digits = /^\s*(?:発言|〔|#|no\.?)?\s*第?(\d{1,9})\s*(?:〕|号|番目?|の発言)?\s*$/i.exec(written)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
