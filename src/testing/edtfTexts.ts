import fc from 'fast-check'

const padded = (max: number, length: number) =>
  fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, '0'))
const mark = fc.constantFrom('', '', '?', '~', '%')
const year = fc.tuple(fc.constantFrom('', '', '', '-'), padded(9999, 4)).map((parts) => parts.join(''))
const month = padded(13, 2)
const day = padded(32, 2)
const dateText = fc
  .oneof(year, fc.tuple(year, month), fc.tuple(year, month, day), fc.tuple(year, month, day))
  .chain((parts) => mark.map((m) => (typeof parts === 'string' ? parts : parts.join('-')) + m))
const otherText = fc.oneof(
  fc.tuple(fc.constantFrom('', '-'), padded(999, 3)).map(([sign, digits]) => `${sign}${digits}X`),
  fc.tuple(fc.constantFrom('', '-'), padded(99, 2)).map(([sign, digits]) => `${sign}${digits}XX`),
  fc.tuple(year, fc.constantFrom('-XX', '-XX-XX')).map((parts) => parts.join('')),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
  fc.tuple(year, fc.integer({ min: 20, max: 25 }), mark).map(([y, season, m]) => `${y}-${season}${m}`),
  fc.integer({ min: -270_000, max: 270_000 }).map((n) => `Y${n}`),
)
const pointText = fc.oneof(dateText, otherText)
const endText = fc.oneof(
  { weight: 6, arbitrary: dateText },
  { weight: 1, arbitrary: fc.constantFrom('', '..') },
)
// Near ends too, or hardly any interval would test the order within a year.
const intervalText = fc
  .oneof(
    fc.tuple(endText, endText),
    fc.tuple(pointText, pointText),
    fc.tuple(dateText, month, day).chain(([start, m, d]) => {
      const y = /^-?\d{4}/.exec(start)?.[0] ?? ''
      return fc.constantFrom(y, `${y}-${m}`, `${y}-${m}-${d}`).map((end): [string, string] => [start, end])
    }),
  )
  .map((ends) => ends.join('/'))
/** Texts that look like EDTF level 1; some name days or months that do not exist. */
export const levelOneText = fc.oneof(pointText, intervalText)
/** Level 1 texts with one place changed: nearly valid. */
export const damagedText = fc
  .tuple(levelOneText, fc.nat(24), fc.nat(1), fc.constantFrom(...'0123456789-XY?~%./', ''))
  .map(([text, at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length))
