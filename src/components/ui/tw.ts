/** Marks a class list that stands outside of `className`, so that the formatter sorts it too. */
export const tw = String.raw
