export const timeline = {
  results: (shown: number, total: number) => (shown === total ? `${total}件` : `${total}件のうち${shown}件`),
  none: '経過として載せる出来事はありません。',
  empty: 'この側の出来事はありません。しぼり込みを外してください。',
  clear: 'しぼり込みを外す',
  calendar: '経過（カレンダー）',
  lanes: '側ごとの列',
  editorialMark: '編',
  editorial: '原記事',
  otherMark: '他',
  people: '人物',
  uninvited: (event: string) => `${event}には招かれず`,
  sameEvent: (event: string) => `${event}に参加`,
  /** Where the days from here on stand to the main event, which is the one that the article is about. */
  phases: {
    before: (event: string) => `${event}前`,
    during: () => '当日',
    after: (event: string) => `${event}後`,
    publication: () => '報道',
    ahead: () => 'この先',
  },
  after: { lead: (event: string) => `${event}の`, main: '後' },
  unknown: { lead: '日付は', main: '不明' },
  ahead: { lead: 'この先', main: '未定' },
  tags: {
    exact: '日付あり',
    span: '日の記載なし',
    uncertain: '日は不確か',
    order: '順序のみ',
    unknown: '日付の記載なし',
    ahead: '日程なし',
  },
  more: '経過をくわしく見る',
} as const

/** The drawing of the timeline and its key. */
export const overview = {
  title: '経過の見取り図',
  count: (events: number) => `${events}件`,
  uninvited: '招かれず',
  legend: '図の見方',
  legendSpan: '日が不確か',
  legendExact: '日付あり',
  legendOpen: '順序のみ・未定',
} as const
