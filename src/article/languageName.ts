/** Said on nearly every page. The tables behind other names cost a phone a tenth of a second. */
const known = new Map([['ja', '日本語']])

let names: Intl.DisplayNames | undefined

/** The Japanese name of a language given by its BCP 47 tag: ja → 日本語. */
export function languageName(tag: string): string {
  const name = known.get(tag)
  if (name !== undefined) return name
  names ??= new Intl.DisplayNames('ja', { type: 'language' })
  return names.of(tag) ?? tag
}
