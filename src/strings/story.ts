export const story = {
  contents: 'まとめの目次',
  figures: 'ひと目でわかる数字',
  voices: (sides: number) => `${['', '一', '二', '三', '四', '五'][sides] ?? String(sides)}者の言葉`,
  keyPoints: '要点',
  citesTitle: '番号の読み方',
  cites: (number: string) =>
    `〔${number}〕のような番号は、その文の根拠です。発言そのもののページにつながります。`,
  quotesOf: (total: number, tally: string) => `発言${total}件${tally && `（${tally}）`}`,
  /** Minutes, at 600 and at 400 characters each. */
  readingTime: (from: number, to: number) => `読むのに約${from === to ? to : `${from}〜${to}`}分`,
  /** At the end of the printed story. */
  notes: '番号の発言',
  notesElsewhere: (path: string) => `番号の発言は、資料（${path}）にまとめてあります。`,
  statuses: { decided: '決まったこと', undecided: '決まっていないこと', said: '述べられただけのこと' },
} as const
