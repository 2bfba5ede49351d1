/** A quote in a list. */
export const quoteRow = {
  /** Below words that are clamped. */
  whole: '全文は発言のページにあります',
} as const
