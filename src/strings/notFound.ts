// What is said of addresses and places that are not there.

export const notFound = {
  title: '見あたらないページ',
  heading: 'このアドレスのページはありません',
  headings: {
    quote: 'このアドレスの発言はありません',
    speaker: 'このアドレスの発言者はありません',
    agreement: 'このアドレスの合意はありません',
  },
  lede: 'リンクの末尾が欠けたか、途中で書き換わったのかもしれません。',
  asked: '開こうとしたアドレス',
  search: '覚えている言葉や人物で探す',
  searchButton: '探す',
  nearest: 'お探しのものかもしれません',
  retiredTitle: '掲載を終えたページ',
  retiredHeading: 'このページは掲載を終えました',
  retiredOn: '掲載を終えた日',
  toQuotes: '発言の一覧',
  toStory: 'まとめを読む',
} as const

/** What the places inside a page are called. */
export const placeKinds = {
  section: '節',
  paragraph: '段落',
  point: '要点',
  agreement: '合意',
  outcome: '項目',
  event: '出来事',
} as const

/** Over a page that does not have the place that a link names. */
export const missingPlace = {
  notice: 'リンクの指す箇所が、このページに見つかりません。',
  asked: '探した箇所',
} as const

/** Places that were withdrawn, at the end of their page. */
export const formerPlaces = {
  heading: '掲載を終えた箇所',
  until: { before: '（', after: 'に掲載を終了）' },
  noReason: 'この箇所は、このページからなくなりました。',
} as const
