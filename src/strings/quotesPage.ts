export const quotesPage = {
  filters: 'しぼり込み',
  all: 'すべて',
  kind: '引き方',
  side: '側',
  speaker: '発言者',
  agreement: '合意',
  outlet: '媒体・場',
  date: '日付',
  /** How many choices are made, on the button that opens them. */
  chosen: (count: number) => (count === 0 ? 'しぼり込み' : `しぼり込み（${count}）`),
  clearChoices: 'すべて外す',
  show: (count: number) => `${count}件を表示`,
  quickFilters: '側と引き方でしぼる',
  numbered: (number: string) => `発言${number}を開く`,
  more: (count: number) => `さらに${count}件`,
  shownOf: (shown: number, total: number) => `${total}件のうち${shown}件を表示しています。`,
  restByNumber: '残りの発言を番号で開く',
  search: '発言を探す',
  searchPlaceholder: '言葉・人物・媒体で探す',
  order: '原記事に出てくる順',
  nearestFirst: '言葉に近い順',
  results: '件',
  none: '載せている発言はありません。',
  empty: (query: string) =>
    query
      ? `「${query}」に合う発言はありません。言葉を短くするか、しぼり込みを外してください。`
      : '条件に合う発言はありません。しぼり込みを外してください。',
  clear: 'しぼり込みを外す',
  withoutScript:
    'この画面で発言を探したりしぼり込んだりするには、JavaScriptが要ります。なくても、ブラウザーの「ページ内を検索」（Ctrl+F、Macでは⌘F）で、下のすべての発言から探せます。',
} as const
