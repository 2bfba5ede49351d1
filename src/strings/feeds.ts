/** Words inside feeds, calendar and embed pages: only the build uses them. */
export const feeds = {
  title: (headline: string) => `${headline}：発言 | 会談リーダー`,
  calendarTitle: (headline: string) => `${headline}：経過 | 会談リーダー`,
  embedTitle: (speaker: string, number: string) => `${speaker}の発言${number} | 会談リーダー`,
  openInReader: (number: string) => `発言${number}を会談リーダーで読む`,
  imprecise: (title: string, date: string) => `${title}（${date}・日付は不確か）`,
  impreciseNote: (date: string) => `日付は不確かで、${date}です。`,
  undated: (count: number) =>
    count > 0
      ? `日付が決まらないか広すぎる出来事${count}件は、この暦に入れず、経過のページに載せています。`
      : '',
} as const
