export const speakers = {
  none: '原記事に、名前の挙がる人や組織はありません。',
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
    `${event}の代表団のうち、原記事に名の挙がる人です。並びは原記事の順で、席順ではありません。`,
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
