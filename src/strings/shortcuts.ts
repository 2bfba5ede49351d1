/** The keys that do something, and what. */
export const shortcuts = {
  heading: 'キー操作',
  keys: [
    ['/', '検索を開く'],
    ['j', '次の発言へ'],
    ['k', '前の発言へ'],
    ['?', 'この一覧を開く'],
    ['Esc', '開いたものを閉じる、読み上げを止める'],
  ],
  lede: '文字を書いているあいだは働きません。表示の設定で切ることもできます。',
} as const
