/** The permanent number of a quote as it is printed: at least two digits. */
export function formatQuoteNumber(number: number): string {
  return String(number).padStart(2, '0')
}
