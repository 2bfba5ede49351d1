/**
 * Every interface word, in Japanese, grouped by place. The article's own words are never here.
 * です・ます for sentences that speak to the reader; nouns for labels.
 */
export const site = {
  name: '会談リーダー',
  description: 'ひとつの記事を、発言ごとに確かめながら読むためのリーダーです。',
  /** `<title>` of a page: its own title first. */
  title: (page: string) => `${page} | 会談リーダー`,
  skipToMain: '本文へ移動',
  mainNavigation: '主な項目',
  footer:
    '「」の中は記事に引かれた言葉のまま、要旨は短く言い直したものです。〔06〕のような番号は、根拠となる発言のページへつながります。',
} as const

export const nav = {
  story: '記事',
  timeline: '経過',
  agreements: '合意',
  speakers: '発言者',
  quotes: '発言',
  search: '発言・人物・合意を探す',
} as const

export const kinds = {
  direct: '直接',
  mixed: '一部直接',
  indirect: '要旨',
} as const

/** What the kind means, for the legend and for screen readers. */
export const kindMeanings = {
  direct: '本人の言葉どおり',
  mixed: '本人の言葉を含む要約',
  indirect: '記事が間接に伝えた内容を短く言い直したものです。本人の言葉どおりではありません。',
} as const

/** Wording of a statement where it leaves its page: descriptions, alternative texts, feeds. */
export const share = {
  attribution: (name: string, attributes: readonly string[]) =>
    attributes.length > 0 ? `${name}（${attributes.join('、')}）` : name,
  direct: (words: string, attribution: string) => `${words}──${attribution}`,
  report: (attribution: string, kind: string, words: string) => `${attribution}の発言（${kind}）：${words}`,
  image: (description: string) => `共有画像：${description}`,
} as const

/** Names of what machines read, for links to it. */
export const dataLinks = {
  label: 'データとフィード',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  quotesJson: '発言（JSON）',
  quotesCsv: '発言（CSV）',
  calendar: '経過（カレンダー）',
} as const

/** Words inside feeds, calendar and embed pages: only the build uses them. */
export const feeds = {
  title: (headline: string) => `${headline}：発言 | 会談リーダー`,
  calendarTitle: (headline: string) => `${headline}：経過 | 会談リーダー`,
  embedTitle: (speaker: string, number: string) => `${speaker}の発言${number} | 会談リーダー`,
  openInReader: (number: string) => `発言${number}を会談リーダーで読む`,
  imprecise: (title: string, date: string) => `${title}（${date}・日付に幅あり）`,
  impreciseNote: (date: string) => `日付に幅があります。${date}のどこかです。`,
  undated: (count: number) =>
    count > 0
      ? `日付が決まらないか広すぎる出来事${count}件は、この暦に入れず、経過のページに載せています。`
      : '',
} as const

export const notStated = '記事に記載なし'

/** Where in the source something stands. */
export const evidenceOf = (number: number | undefined, about: string) =>
  number === undefined ? about : `第${number}段落（${about}）`

/** Label of the paragraphs that a whole page rests on. */
export const evidenceLabel = '根拠（原文の段落）'

export const quote = {
  label: (number: string) => `発言${number}`,
  goTo: (number: string) => `発言${number}へ`,
  ofTotal: (number: string, total: number) => `発言 ${number}／${total}`,
  heading: (speaker: string) => `${speaker}の発言`,
  count: (total: number) => `${total}件`,
  tally: (direct: number, mixed: number, indirect: number) =>
    [`直接${direct}`, ...(mixed > 0 ? [`一部直接${mixed}`] : []), `要旨${indirect}`].join('・'),
  noQuotes: '引用された発言なし',
} as const

export const story = {
  contents: 'この記事の目次',
  figures: 'ひと目でわかる数字',
  voices: (sides: number) => `${['', '一', '二', '三', '四', '五'][sides] ?? String(sides)}者の言葉`,
  keyPoints: '要点',
  citesTitle: '番号の読み方',
  cites: (number: string) =>
    `〔${number}〕のような番号は、その文の根拠です。発言そのもののページにつながります。`,
  author: '記者',
  published: '公開',
  updated: '更新',
  quotes: '発言',
  quotesOf: (total: number, tally: string) => `${total}件（${tally}）`,
  statuses: { decided: '決まったこと', undecided: '決まっていないこと', said: '述べられただけのこと' },
} as const

export const quotePage = {
  readFromStart: '記事をはじめから読む',
  seeTimeline: '経過を見る',
  kind: '引き方',
  date: '日付',
  outlet: '媒体・場',
  audience: '相手',
  evidence: '根拠',
  scene: 'どんな場面か',
  around: 'この発言の前後',
  thisQuote: 'この発言',
  position: '記事の中の位置',
  positionIn: (heading: string, index: number, total: number) =>
    `「${heading}」の節、${total}件のうち${index}番目です。`,
  readHere: '記事のこの箇所を読む',
  links: 'つながり',
  relatedAgreement: '関連する合意',
  allBy: (speaker: string) => `${speaker}の発言をすべて見る`,
  announced: (side: string) => `${side}側はどう公表したか`,
  neighbours: '前後の発言',
} as const

/** What is said of a quote where it is pasted. Sentences for a document, not for the reader. */
export const citation = {
  report: (speaker: string, text: string) => `${speaker}は、次の趣旨を述べた。${text}`,
  kinds: {
    direct: '直接の引用',
    mixed: '一部直接の引用（かぎ括弧の中だけが本人の言葉）',
    indirect: '要旨（本人の言葉どおりではない）',
  },
  to: (audience: string) => `${audience}に`,
  work: (name: string, title: string) => `${name}『${title}』`,
  source: (
    authors: readonly string[],
    title: string | undefined,
    published: string,
    modified: string | undefined,
  ) =>
    `原記事：${authors.join('、')}${title === undefined ? '' : `『${title}』`}、${published}公開` +
    (modified === undefined ? '' : `、${modified}更新`),
} as const

export const sharing = {
  actions: '共有と引用',
  shareQuote: 'この発言を共有',
  sharePage: 'このページを共有',
  copyLink: 'リンクをコピー',
  copyQuote: '引用をコピー',
  saveImage: '画像を保存',
  formats: '引用の形式',
  copied: 'コピーしました',
  copiedNamed: (name: string) => `${name}をコピーしました`,
  link: 'リンク',
  quote: '引用',
  formatNames: { text: 'テキスト', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  dialog: '共有と引用の形式',
  format: '形式',
  preview: '内容',
  copy: 'コピー',
  refused: 'コピーできませんでした。選んである文を、お使いの機器の操作でコピーしてください。',
} as const

export const offline = {
  notice: 'オフラインです。いま画面にあるページは、このまま読めます。',
} as const

export const quotesPage = {
  title: '発言',
  lede: '記事に出てくるすべての発言を、出てくる順に並べました。番号は共有リンクと同じで、変わりません。',
  filters: 'しぼり込み',
  all: 'すべて',
  kind: '引き方',
  side: '側',
  speaker: '発言者',
  agreement: '合意',
  outlet: '媒体・場',
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
  order: '記事に出てくる順',
  results: '件',
  empty: (query: string) =>
    query
      ? `「${query}」に合う発言はありません。言葉を短くするか、しぼり込みを外してください。`
      : '条件に合う発言はありません。しぼり込みを外してください。',
  clear: 'しぼり込みを外す',
} as const

export const notFound = {
  title: '見あたらないページ',
  vertical: ['見あたらない', 'ページ'],
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
  toStory: '記事を読む',
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

export const loading = '読み込んでいます'

/** On the button that closes a dialog or a message. */
export const close = '閉じる'

/** When the code of a dialog cannot be had. */
export const dialogUnavailable =
  '画面の部品を受け取れませんでした。つながりを確かめてから、もう一度お試しください。'

export const failure = {
  title: '記事を読み込めませんでした',
  label: '読み込みの失敗',
  vertical: ['記事を', 'お届けできません'],
  retry: '再試行',
  details: '技術的な内容',
  headings: {
    network: '記事を受け取れませんでした',
    timeout: '記事がなかなか届きません',
    status: '記事のファイルを受け取れませんでした',
    html: '記事のかわりに別のページが届きました',
    empty: '記事のファイルが空でした',
    json: '記事のファイルを読み取れませんでした',
    invalid: '記事のデータに誤りがあり、表示できません',
    version: '新しい版があります',
  },
  ledes: {
    network: '通信が途中で切れています。つながりを確かめてから、もう一度お試しください。',
    timeout: '10秒待っても届きませんでした。つながりを確かめてから、もう一度お試しください。',
    status: 'サーバーが応じませんでした。しばらくしてから、もう一度お試しください。',
    html: 'Wi-Fiのログイン画面などが間に入っているのかもしれません。つながりを確かめてから、もう一度お試しください。',
    empty: 'サーバーから中身のないファイルが届きました。もう一度お試しください。',
    json: 'ファイルが途中で切れたか、壊れています。もう一度お試しください。',
    invalid:
      '記事は届きましたが、決まりに合わないところがあります。誤った人物に発言を結びつけないよう、表示を止めています。',
    version: 'この画面より新しい形の記事が届きました。ページを読み込み直してください。',
  },
  /** When the code of a page is missing, or breaks. */
  page: 'このページを表示できませんでした',
  pageLede:
    '画面の部品を受け取れなかったか、表示の途中で誤りが起きました。もう一度開くと直ることがあります。',
  /** Over a page that can be read, when the rest of the article has not arrived. */
  restMissing: 'このページは読めますが、ほかのページのための記事データを受け取れていません。',
} as const

export const problems = {
  notice: (count: number) => `記事のデータに${count}か所の誤りがあり、その部分を除いて表示しています。`,
  details: 'くわしい内容',
} as const

export const timeline = {
  title: '経過',
  lede: '日付のはっきりしない出来事は、はっきりしないまま示します。',
  filter: '側でしぼる',
  all: 'すべて',
  results: (shown: number, total: number) => (shown === total ? `${total}件` : `${total}件のうち${shown}件`),
  empty: 'この側の出来事はありません。しぼり込みを外してください。',
  clear: 'しぼり込みを外す',
  lanes: '側ごとの列',
  editorialMark: '編',
  editorial: '記事',
  otherMark: '他',
  people: '人物',
  uninvited: (event: string) => `${event}には招かれず`,
  sameEvent: (event: string) => `${event}に参加`,
  after: { lead: (event: string) => `${event}の`, main: '後' },
  unknown: { lead: '日付は', main: '不明' },
  ahead: { lead: 'この先', main: '未定' },
  tags: {
    exact: '日付あり',
    span: '日の記載なし',
    order: '順序のみ',
    unknown: '日付の記載なし',
    ahead: '日程なし',
  },
  more: '経過をくわしく見る',
} as const

/** The drawing of the timeline and its key. */
export const overview = {
  title: '経過の見取り図',
  uninvited: '招かれず',
  legend: '図の見方',
  legendSpan: '日に幅がある',
  legendExact: '日付あり',
  legendOpen: '順序のみ・未定',
} as const

/** Name of the way back to the list that a page belongs to. */
export const breadcrumbs = '現在地'

export const agreements = {
  title: (count: number) =>
    count === 0
      ? '合意'
      : `${['', '一つ', '二つ', '三つ', '四つ', '五つ', '六つ', '七つ', '八つ', '九つ'][count] ?? `${count}件`}の合意`,
  numbered: (number: string) => `合意${number}`,
  none: 'この記事に、合意として伝えられたものはありません。',
  ledeBy: (name: string, count: string) => `${name}が公表した${count}点を、短く言い直したものです。`,
  lede: '記事に出てくる合意を、短く言い直したものです。',
  spokeOfIt: 'この合意に触れた発言',
  /** Two parties are 双方, more are 各側. */
  compare: (parties: number) =>
    parties === 2 ? '双方の説明を比べる' : parties > 2 ? '各側の説明を比べる' : '説明を読む',
  accounts: (parties: number) =>
    parties === 2 ? '双方はどう語ったか' : parties > 2 ? '各側はどう語ったか' : 'どう語られたか',
  quoteCount: (count: number) => (count > 0 ? `発言 ${count}件` : '発言なし'),
  countOfSide: (count: number) => (count > 0 ? `${count}件` : '発言なし'),
  source: (name: string) => `（${name}）の公表を短く言い直したものです。`,
  remark: '補足',
  silent: (side: string) => `この合意に触れた${side}側の発言は、記事にありません。`,
  fromSide: (side: string) => `${side}から`,
  others: 'そのほか',
  matrix: 'だれが、どの合意に触れたか',
  matrixWithOthers: 'ほかの合意とあわせて見る',
  matrixCaption: '合意と発言者の対応表',
  cell: (number: string, kind: string) => `発言${number}（${kind}）`,
  more: (count: number) => `他${count}`,
  moreOf: (count: number, of: string) => `他${count}件の発言（${of}）`,
  notMentioned: '言及なし',
  topicsAreOurs: '合意との結びつけは、発言の話題による整理です。',
  neighbours: '前後の合意',
} as const

export const speakers = {
  title: '発言者',
  none: 'この記事に、名前の挙がる人や組織はありません。',
  /** `others` are the groups listed besides the people who are quoted. */
  lede: (people: number, others: readonly string[]) =>
    (people > 0 ? `発言が引かれたのは${people}人です。` : '発言が引かれた人はいません。') +
    (others.length > 0 ? `${others.join('、')}も分けて載せています。` : ''),
  inLede: {
    bodies: '組織や氏名のない話し手',
    silent: '発言のない出席者',
    mentioned: '名前だけ挙がる人や組織',
  },
  counts: (people: number, organizations: number, unnamed: number) =>
    [
      ...(people > 0 ? [`人物${people}`] : []),
      ...(organizations > 0 ? [`組織${organizations}`] : []),
      ...(unnamed > 0 ? [`氏名なし${unnamed}`] : []),
    ].join('・'),
  groups: {
    silent: '出席したが、発言の引用なし',
    bodies: '組織・氏名のない発言',
    mentioned: '言及のみ',
  },
  others: 'そのほか',
  legend: 'しるしの見方',
  delegation: (side: string) => `${side}代表団`,
  delegationsNote: (event: string) =>
    `${event}の代表団のうち、記事に名の挙がる人です。並びは記事の順で、席順ではありません。`,
  uninvitedSides: (sides: readonly string[]) => `${sides.join('、')}は招かれていません。`,
  attended: (event: string) => `${event}に出席`,
  uninvited: (event: string) => `${event}に招かれず`,
  attendanceNotStated: '出欠の記載なし',
  uninvitedNote: (event: string) => `${event}には招かれていません。`,
  side: '側',
  attendance: '出席',
  touched: '触れた合意',
  about: '紹介',
  places: '媒体・場',
  events: '加わった出来事',
  colleagues: '同じ側の出席者',
} as const

export const settings = {
  title: '表示の設定',
  reset: '初めの設定に戻す',
  stored: '設定はこのブラウザーにだけ保存されます。',
  previewRuby: ['報道官', 'ほうどうかん'],
  previewText: 'の言葉は、かぎ括弧の中に本人の言葉のまま置かれます。',
  previewQuote: '「本人の言葉」',
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
    storyParts: '記事',
  },
  count: (count: number) => `${count}件`,
  /** Told to those who listen. */
  found: (count: number) => `${count}件見つかりました。`,
  rest: {
    quotes: (count: number) => `ほか${count}件を発言の一覧で見る`,
    speakers: (count: number) => `ほか${count}件、発言者の一覧へ`,
    agreements: (count: number) => `ほか${count}件、合意の一覧へ`,
    events: (count: number) => `ほか${count}件、経過のページへ`,
    storyParts: (count: number) => `ほか${count}件、記事をはじめから読む`,
  },
  quote: (number: string, speaker: string, kind: string) => `発言${number}　${speaker}・${kind}`,
  intro:
    '発言の言葉、発言者の名前や読み、合意、経過、記事の本文から探します。「06」のような番号でも発言を開けます。',
  empty: (query: string) =>
    `「${query}」は、この記事に見あたりません。言葉を短くするか、かなで試してください。`,
  clear: '入力を消す',
  failed: '検索に使う記事データを受け取れませんでした。つながりを確かめてから、もう一度お試しください。',
  keys: { choose: '選ぶ', open: '開く', close: '閉じる' },
} as const

/** The page on accessibility. It claims only what the tests of the reader check. */
export const accessibility = {
  title: 'アクセシビリティ',
  lede: '会談リーダーが、どのような読み方にも応えるために決めていること、試したこと、まだ足りないことをまとめました。',
  parts: [
    {
      id: 'policy',
      heading: '方針',
      paragraphs: [
        '目で読む方にも、音声で聞く方にも、キーボードだけで操作する方にも、文字を大きくする方にも、紙で読む方にも、同じ記事を同じ順で届けます。',
        '発言の引き方（直接・一部直接・要旨）や話し手の側は、色だけでなく、言葉と形でも示します。',
        'JavaScriptが動かなくても、記事、経過、合意、発言者、発言のすべてを読めるようにします。',
      ],
    },
    {
      id: 'level',
      heading: '目標とする水準',
      paragraphs: [
        'WCAG 2.2のレベルAとAAを、すべてのページの目標としています。',
        '文字の対比（7対1以上）、操作できる領域の大きさ（44ピクセル四方以上、文中のリンクを除く）、行の長さと行間、見えるフォーカスについては、レベルAAAを目標としています。',
        'JIS X 8341-3:2016はWCAG 2.0と同じ達成基準であり、その内容は上の目標に含まれます。「準拠」の試験と表明はしていません。',
      ],
    },
    {
      id: 'tests',
      heading: '試したこと',
      paragraphs: ['次のことを、Chromiumで自動の試験により確かめています。'],
      items: [
        '検査エンジンaxe-core（WCAG 2.2のA・AA・AAAと推奨事項）が、すべてのページで、明るい配色でも暗い配色でも問題を見つけないこと。暗い配色では、代表的なページにすべての規則を、ほかのページに色の規則をあてています。',
        '代表的なページで、強制カラー、動きを減らす設定、対比を高める設定、印刷のとき、画面の部品がまだ届かないとき、検索・しぼり込み・設定・引用の画面を開いたとき、記事を受け取れないときにも、axe-coreが問題を見つけないこと。',
        'すべてのページが、強制カラーでも描かれること。',
        'ポインターを重ねた言葉と、選択した言葉の対比が、どちらの配色でも7対1以上あること。',
        'スタイルシートが届かなくても、言葉どうしがつながらず、読む順に並ぶこと。',
        'Tabキーだけで、すべての操作部に読む順で一度ずつ届き、フォーカスが見え、上下の帯に隠れないこと。',
        'ページを移ったときにフォーカスが見出しへ移り、題が変わり、ほかの読み上げが重ならないこと。',
        '幅320・高さ256ピクセルの窓、200パーセントの文字、広げた字間と行間で、横にはみ出さないこと。',
        '文中のリンクを除く操作部が、44ピクセル四方以上の領域で押せること。',
        '経過、発言、設定、検索の画面が、支援技術に正しい構造で伝わること。',
        '行の長さ、行頭と行末の約物、ふりがなのある行の間隔、字の大きさが、11の窓の幅で決まりを守ること。',
        '日本語入力の変換を確定するEnterキーで、検索結果が開いてしまわないこと。',
        '印刷すると、記事の全体と、各発言の話し手とアドレスが紙に残ること。',
      ],
    },
    {
      id: 'gaps',
      heading: '分かっている不足',
      paragraphs: [],
      items: [
        'NVDA、VoiceOver、PC-Talkerなど、読み上げソフトの実機では確かめていません。',
        '障害のある利用者による評価は受けていません。',
        'FirefoxとSafariでは、上の試験を行っていません。',
        '縦書きの見出しと引用が読みにくい場合は、「表示の設定」で横書きに変えられますが、初めは縦書きです。',
        '文中の〔06〕のような参照番号は、行の中に収めるため、横幅が44ピクセルに満たないことがあります。',
        '経過の見取り図は図として描いています。同じ内容は、経過のページに文字で載せています。',
        '前後の発言への案内では、長い言葉を二行で省いています。全文は、その発言のページで読めます。',
        'やさしい日本語や手話による版はありません。',
      ],
    },
    {
      id: 'contact',
      heading: '連絡先',
      paragraphs: [
        '使いにくいところは、会談リーダーのリポジトリの「Issues」へお知らせください。お使いの環境と、困ったページのアドレスをあわせて書いていただけると助かります。',
      ],
    },
  ],
} as const
