/** Reading aloud. */
export const listen = {
  start: '聞く',
  /** @param what a heading, or whose statement */
  startOf: (what: string) => `${what}を聞く`,
  player: '読み上げ',
  pause: '一時停止',
  resume: '続ける',
  previous: '前の文',
  next: '次の文',
  rate: '速さ',
  rateOf: (rate: number) => `${rate}倍`,
  stop: '読み上げを終える',
} as const
