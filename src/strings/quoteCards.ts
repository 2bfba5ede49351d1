/** What a reference mark shows of the quote that it leads to. */
export const quoteCards = {
  toPage: (number: string) => `発言${number}のページへ`,
} as const
