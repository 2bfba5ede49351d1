// The page of a quote, and what other pages of records say in the same way.

/** What the kind means, for the legend and for screen readers. */
export const kindMeanings = {
  direct: '原記事に引かれたとおり',
  mixed: '原記事に引かれた言葉を含む要約',
  indirect: '原記事が間接に伝えた内容を短く言い直したものです。本人の言葉どおりではありません。',
} as const

export const quotePage = {
  readFromStart: 'まとめをはじめから読む',
  kind: '引き方',
  date: '日付',
  /** In which language the source has the words, and what it says of the language that was spoken. */
  language: '言葉',
  asPrinted: (language: string) => `原記事では${language}（話された言語の記載なし）`,
  translated: (language: string, from: string) => `原記事では${language}（${from}からの訳）`,
  original: '訳す前の言葉',
  audience: '相手',
  venue: '場',
  relayedBy: '伝えた媒体',
  scene: 'どんな場面か',
} as const

/** Name of the way back to the list that a page belongs to. */
export const breadcrumbs = '現在地'

export const notStated = '原記事に記載なし'

/** Where in the source something stands. */
export const evidenceOf = (number: number | undefined, about: string) =>
  number === undefined ? about : `第${number}段落（${about}）`

/** Label of the paragraphs that a whole page rests on. */
export const evidenceLabel = '根拠（原記事の段落）'

export const sharing = {
  actions: '共有と引用',
  shareQuote: 'この発言を共有',
  sharePage: 'このページを共有',
  copyLink: 'リンクをコピー',
  copyQuote: '引用をコピー',
  saveImage: '画像を保存',
  image: '共有される画像',
  formats: '引用の形式',
  copied: 'コピーしました',
  copiedNamed: (name: string) => `${name}をコピーしました`,
  link: 'リンク',
  linkTo: (name: string) => `「${name}」へのリンク`,
  quote: '引用',
  formatNames: { text: 'テキスト', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  format: '形式',
  preview: '内容',
  copy: 'コピー',
  refused: 'コピーできませんでした。選んである文を、お使いの機器の操作でコピーしてください。',
} as const
