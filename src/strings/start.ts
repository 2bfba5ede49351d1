// Words that every page starts with: its frame, its head, and what may be said at any time.

export const site = {
  name: '会談リーダー',
  description: 'ひとつのニュース記事を、発言ごとに確かめながら読むためのリーダーです。',
  /** `<title>` of a page: its own title first. */
  title: (page: string) => `${page} | 会談リーダー`,
  skipToMain: '本文へ移動',
  skipToContents: '目次へ移動',
  skipToSearch: '検索へ移動',
  mainNavigation: '主な項目',
  footer:
    '「」の中は原記事に引かれた言葉のまま、要旨は短く言い直したものです。〔06〕のような番号は、根拠となる発言のページへつながります。',
} as const

export const nav = {
  story: 'まとめ',
  timeline: '経過',
  agreements: '合意',
  speakers: '発言者',
  quotes: '発言',
  search: '発言・人物・合意を探す',
} as const

/** The article that everything rests on, in a line. */
export const source = {
  label: '原記事',
  /** Leads to a source whose title is not known. */
  open: '開く',
  published: '公開',
  updated: '更新',
} as const

export const kinds = {
  direct: '直接',
  mixed: '一部直接',
  indirect: '要旨',
} as const

/** Wording of a statement where it leaves its page: descriptions, alternative texts, feeds. */
export const share = {
  attribution: (name: string, attributes: readonly string[]) =>
    attributes.length > 0 ? `${name}（${attributes.join('、')}）` : name,
  direct: (words: string, attribution: string) => `${words}──${attribution}`,
  report: (attribution: string, kind: string, words: string) => `${attribution}の発言（${kind}）：${words}`,
  image: (description: string) => `共有画像：${description}`,
} as const

export const quote = {
  label: (number: string) => `発言${number}`,
  goTo: (number: string) => `発言${number}へ`,
  ofTotal: (number: string, total: number) => `発言 ${number}／${total}`,
  heading: (speaker: string) => `${speaker}の発言`,
  count: (total: number) => `${total}件`,
  tally: (direct: number, mixed: number, indirect: number) =>
    [
      ...(direct > 0 ? [`直接${direct}`] : []),
      ...(mixed > 0 ? [`一部直接${mixed}`] : []),
      ...(indirect > 0 ? [`要旨${indirect}`] : []),
    ].join('・'),
  noQuotes: '引用された発言なし',
} as const

/** Names of what machines read, for links to it. */
export const dataLinks = {
  label: 'データとフィード',
  dossier: '資料（印刷・保存）',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  quotesJson: '発言（JSON）',
  quotesCsv: '発言（CSV）',
} as const

export const offline = {
  notice: 'オフラインです。保存した記事は、このまま読めます。',
} as const

/** On the button that opens the settings, and over them. */
export const settingsTitle = '表示の設定'

export const loading = '読み込んでいます'

/** On the button that closes a dialog or a message. */
export const close = '閉じる'

/** When the code of a dialog cannot be had. */
export const dialogUnavailable =
  '画面の部品を受け取れませんでした。つながりを確かめてから、もう一度お試しください。'

/** Title and first sentence of the pages that speak of the article as a whole, also for their heads. */
export const heads = {
  timeline: { title: nav.timeline, lede: '日付のはっきりしない出来事は、はっきりしないまま示します。' },
  agreements: {
    title: (count: number) =>
      count === 0
        ? '合意'
        : `${['', '一つ', '二つ', '三つ', '四つ', '五つ', '六つ', '七つ', '八つ', '九つ'][count] ?? `${count}件`}の合意`,
  },
  speakers: { title: nav.speakers },
  quotes: {
    title: nav.quotes,
    lede: 'すべての発言を、原記事に出てくる順に並べました。番号は共有リンクと同じで、変わりません。',
  },
  accessibility: {
    title: 'アクセシビリティ',
    lede: 'どのような読み方にも応えるために決めたこと、試したこと、まだ足りないことをまとめました。',
  },
} as const
