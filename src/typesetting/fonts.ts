/** 明朝 for what is read, ゴシック for labels. */
export type Family = 'mincho' | 'gothic'

/** A family in one weight. */
export interface Font {
  family: Family
  weight: 400 | 700
}

/** A file of a family, which holds some of its characters. */
export interface Face {
  name: string
  /** See `FontFacts`. */
  baselineShift: number
}

/** What must be known of fonts to set text with them. */
export interface Fonts {
  /**
   * The face that holds all of a text: a character (grapheme cluster) or a few letters.
   * @param isLetter prefer the forms made for lines of letters
   */
  faceOf: (family: Family, text: string, isLetter: boolean) => Face | undefined
  /** Width of one or more letters in em. */
  widthOf: (font: Font, letters: string) => number
}
