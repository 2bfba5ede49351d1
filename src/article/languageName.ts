const names = new Intl.DisplayNames('ja', { type: 'language' })

/** The Japanese name of a language given by its BCP 47 tag: ja → 日本語. */
export const languageName = (tag: string): string => names.of(tag) ?? tag
