/**
 * Whether a key belongs to a conversion (IME). Safari reports the Enter that ends one after its end, with the old code
 * 229.
 */
export function isConversionKey({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}
