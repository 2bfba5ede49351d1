/** What the search says of words that somebody is said to have spoken. */
export const claim = {
  title: 'この発言は本当？',
  verdicts: {
    speech: { same: '一致', near: 'ほぼ一致', part: '一部だけ一致' },
    report: { same: '要旨と一致', near: '要旨とほぼ一致', part: '要旨の一部と一致' },
    none: 'この記事の発言には見当たりません',
  },
  explained: {
    speech: (speaker: string) => `原記事が${speaker}の言葉として引いている発言と見比べました。`,
    report: (speaker: string) =>
      `原記事が要旨で伝える${speaker}の発言を、このサイトが書き表した文と見比べました。本人の言葉として引かれたものではありません。`,
    original: (speaker: string) => `${speaker}の、訳す前の言葉と見比べました。`,
    only: {
      quoted: '引用符の中の言葉だけを見比べました。',
      start: (letters: number) => `長いため、はじめの${letters}字までを見比べました。`,
    },
    nearest: '下に、言葉の近い発言を並べます。',
    nothing: '言葉の近い発言もありません。',
  },
  /** Around the letters that only one of the two texts has, for those who listen. */
  onlyWanted: (text: string) => `入力だけ「${text}」`,
  onlyFound: (text: string) => `発言だけ「${text}」`,
  legend: { wanted: '入力だけにある字', found: '発言だけにある字' },
  omittedBefore: '（前略）',
  omittedAfter: '（後略）',
  open: (number: string) => `発言${number}を開く`,
  /** In the panel. */
  line: (verdict: string, number: string) => `${verdict}（発言${number}）`,
  limits:
    '調べるのは、この一つの原記事にある発言だけです。要旨で伝わる発言は、このサイトが書き表した文と見比べるため、原記事の文を写しても見つからないことがあります。記号や表記の違いを除いて言葉を見比べ、内容が正しいかどうかは判断しません。見比べるのは、この端末の中です。',
} as const
