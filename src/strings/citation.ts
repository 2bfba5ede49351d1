/** What is said of a quote where it is pasted. Sentences for a document, not for the reader. */
export const citation = {
  report: (speaker: string, text: string) => `${speaker}は、次の趣旨を述べた。${text}`,
  kinds: {
    direct: '直接の引用（原記事に引かれたとおり）',
    mixed: '一部直接の引用（かぎ括弧の中だけが原記事に引かれた言葉）',
    indirect: '要旨（本人の言葉どおりではない）',
  },
  /** Of words that the source has in translation. */
  translation: (language: string) => `${language}からの訳`,
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
