export const agreements = {
  numbered: (number: string) => `合意${number}`,
  none: '原記事に、合意として伝えられたものはありません。',
  ledeBy: (name: string, count: string) => `${name}が公表した${count}点を、短く言い直したものです。`,
  lede: '原記事に出てくる合意を、短く言い直したものです。',
  parties: '当事者',
  notParties: '当事者以外',
  /** Two parties are 双方, more are 各側. */
  /** Opens what they said, in place. */
  read: (parties: number) =>
    parties === 2 ? '双方の言葉をここで読む' : parties > 2 ? '各側の言葉をここで読む' : '言葉をここで読む',
  accounts: (parties: number) =>
    parties === 2 ? '双方はどう語ったか' : parties > 2 ? '各側はどう語ったか' : 'どう語られたか',
  quoteCount: (count: number) => (count > 0 ? `発言 ${count}件` : '発言なし'),
  countOfSide: (count: number) => (count > 0 ? `${count}件` : '発言なし'),
  source: (name: string) => `（${name}）の公表を短く言い直したものです。`,
  remark: '補足',
  silent: (side: string) => `この合意に触れた${side}側の発言は、原記事にありません。`,
  /** Of a side that is no party. */
  fromSide: (side: string) => `当事者以外から：${side}`,
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
