/**
 * The number of a quote, if a search holds nothing else: `06`, `6`, `０６`, `発言06`, `〔06〕`, `No.6`, `6番`.
 * @returns undefined for any other search
 */
export function quoteNumberIn(query: string): number | undefined {
  const digits = /^\s*(?:発言|〔|#|no\.?)?\s*(\d{1,9})\s*[〕番号]?\s*$/i.exec(query.normalize('NFKC'))?.[1]
  return digits === undefined ? undefined : Number(digits)
}
