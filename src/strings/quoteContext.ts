// What stands below the words of a quote, and comes after them. Other late pages say some of it in the same way.

export const quoteContext = {
  evidence: '根拠',
  evidenceNote: (isRetold: boolean) =>
    `この発言がよる原記事の段落${isRetold ? 'と、同じ段落によるまとめの箇所' : ''}です。原記事の文章は、ここに転載していません。`,
  retelling: (heading: string, place: number) => `まとめ「${heading}」の第${place}段落`,
  otherVoices: 'ほかの側の言葉',
  around: 'この発言の前後',
  thisQuote: 'この発言',
  position: 'まとめの中の位置',
  positionIn: (heading: string, index: number, total: number) =>
    `「${heading}」の節、${total}件のうち${index}番目です。`,
  readHere: 'まとめのこの箇所を読む',
  links: 'つながり',
  allBy: (speaker: string) => `${speaker}の発言をすべて見る`,
  previousBy: (speaker: string) => `${speaker}の前の発言`,
  nextBy: (speaker: string) => `${speaker}の次の発言`,
  announced: (side: string) => `${side}側はどう公表したか`,
  neighbours: '前後の発言',
} as const
