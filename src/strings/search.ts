/** The search panel. */
export const search = {
  title: '検索',
  field: '検索する言葉',
  placeholder: '言葉・人物・番号',
  results: '検索結果',
  groups: {
    quotes: '発言',
    speakers: '発言者',
    agreements: '合意',
    events: '経過',
    storyParts: 'まとめ',
  },
  count: (count: number) => `${count}件`,
  /** Told to those who listen. */
  found: (count: number) => `${count}件見つかりました。`,
  rest: {
    quotes: (count: number) => `ほか${count}件を発言の一覧で見る`,
    speakers: (count: number) => `ほか${count}件、発言者の一覧へ`,
    agreements: (count: number) => `ほか${count}件、合意の一覧へ`,
    events: (count: number) => `ほか${count}件、経過のページへ`,
    storyParts: (count: number) => `ほか${count}件、まとめをはじめから読む`,
  },
  quote: (number: string, speaker: string, kind: string) => `発言${number}　${speaker}・${kind}`,
  intro:
    '発言の言葉、発言者の名前や読み、合意、経過、まとめの文章から探します。「06」のような番号でも発言を開けます。',
  empty: (query: string) =>
    `「${query}」は、この記事に見あたりません。言葉を短くするか、かなで試してください。`,
  clear: '入力を消す',
  failed: '検索に使うデータを受け取れませんでした。つながりを確かめてから、もう一度お試しください。',
  keys: { choose: '選ぶ', open: '開く', close: '閉じる' },
} as const
