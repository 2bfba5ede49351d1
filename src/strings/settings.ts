export const settings = {
  reset: '初めの設定に戻す',
  stored: '設定はこのブラウザーにだけ保存されます。',
  previewRuby: ['報道官', 'ほうどうかん'],
  previewText: 'の発言は、原記事が引いたとおりに、かぎ括弧の中へ置かれます。',
  previewQuote: '「引かれた言葉」',
  names: {
    size: '文字の大きさ',
    theme: 'テーマ',
    ruby: 'ふりがな',
    writing: '見出しと引用の組み方',
    leading: '行の間隔',
    shortcut: '「/」キーで検索を開く',
  },
  choices: {
    size: { small: '小', standard: '標準', large: '大', largest: '特大' },
    theme: { auto: '自動', light: '明', dark: '暗' },
    ruby: { all: 'すべて', first: '初出のみ', off: 'なし' },
    writing: { vertical: '縦書き', horizontal: '横書き' },
    leading: { standard: '標準', wide: '広め' },
    shortcut: { on: '入', off: '切' },
  },
} as const
