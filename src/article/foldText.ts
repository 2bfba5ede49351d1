/**
 * One form for text that should be found alike: NFKC, lower case, hiragana as katakana.
 * うくらいな, ｳｸﾗｲﾅ and ウクライナ fold to the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[ぁ-ゖゝゞ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
}

/** The words of a search: folded, separated by any space. */
export function searchWords(query: string): string[] {
  return foldText(query).split(/\s+/u).filter(Boolean)
}
