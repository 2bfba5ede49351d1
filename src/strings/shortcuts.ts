/** The keys that do something, and what. */
export const shortcuts = {
  heading: 'キー操作',
  search: '検索を開く',
  next: '次の発言へ',
  previous: '前の発言へ',
  keys: 'この一覧を開く',
  leave: '開いたものを閉じる、読み上げを止める',
  lede: '文字を書いているあいだは働きません。表示の設定で切ることもできます。',
} as const
