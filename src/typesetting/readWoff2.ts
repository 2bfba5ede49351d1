import { brotliDecompressSync } from 'node:zlib'

/** What of a font file the build must know to set text with it. */
export interface FontFacts {
  /** Every code point that has a glyph of its own. */
  codePoints: ReadonlySet<number>
  /** How far a renderer that centres the line box of the font sets it too low, in em: 0 when its em box is centred. */
  baselineShift: number
}

/** Tags that a WOFF2 directory gives by number (WOFF2, 4.1), up to the last one that matters here. */
const knownTags = 'cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca'.split(' ')
const notInDirectory = 63

/**
 * Reads which characters a WOFF2 font holds, and its vertical metrics.
 * Standards: WOFF File Format 2.0; OpenType `cmap` formats 4 and 12, `head`, `hhea`, `OS/2`.
 * @throws for anything that is no single WOFF2 font
 */
export function readWoff2(data: Buffer): FontFacts {
  const table = readTables(data)
  const unitsPerEm = table('head').getUint16(18)
  const hhea = table('hhea')
  const typo = table('OS/2')
  const [ascent, descent] = [hhea.getInt16(4), hhea.getInt16(6)]
  const [typoAscent, typoDescent] = [typo.getInt16(68), typo.getInt16(70)]
  return {
    codePoints: readCharacterMap(table('cmap')),
    baselineShift: (ascent + descent - typoAscent - typoDescent) / 2 / unitsPerEm,
  }
}

function readTables(data: Buffer): (tag: string) => DataView {
  if (data.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file')
  const count = data.readUInt16BE(12)
  const compressed = data.readUInt32BE(20)
  let at = 48
  const readBase128 = () => {
    let value = 0
    for (;;) {
      const byte = data.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  const places = new Map<string, { offset: number; length: number }>()
  let offset = 0
  for (let table = 0; table < count; table++) {
    const flags = data.readUInt8(at++)
    const known = flags & 0x3f
    const tag =
      known === notInDirectory ? data.toString('latin1', at, (at += 4)) : (knownTags[known] ?? `#${known}`)
    const transform = flags >> 6
    const isTransformed = tag === 'glyf' || tag === 'loca' ? transform !== 3 : transform !== 0
    const original = readBase128()
    const length = isTransformed ? readBase128() : original
    places.set(tag, { offset, length })
    offset += length
  }
  const tables = brotliDecompressSync(data.subarray(at, at + compressed))
  return (tag) => {
    const place = places.get(tag)
    if (!place) throw new Error(`the font has no table ${tag}`)
    return new DataView(tables.buffer, tables.byteOffset + place.offset, place.length)
  }
}

function readCharacterMap(cmap: DataView): Set<number> {
  const found = new Set<number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const subtable = cmap.getUint32(8 + index * 8)
    const format = cmap.getUint16(subtable)
    if (format === 4) readSegments(cmap, subtable, found)
    else if (format === 12) readGroups(cmap, subtable, found)
  }
  return found
}

/** Format 4: segments of the Basic Multilingual Plane. */
function readSegments(cmap: DataView, at: number, found: Set<number>): void {
  const size = cmap.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + size]
  const [deltas, ranges] = [starts + size, starts + size * 2]
  for (let segment = 0; segment < size; segment += 2) {
    const range = cmap.getUint16(ranges + segment)
    const first = cmap.getUint16(starts + segment)
    for (let code = first; code <= cmap.getUint16(ends + segment) && code < 0xff_ff; code++) {
      const glyph = range === 0 ? code : cmap.getUint16(ranges + segment + range + (code - first) * 2)
      if (glyph !== 0 && ((glyph + cmap.getUint16(deltas + segment)) & 0xff_ff) !== 0) found.add(code)
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(cmap: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group++) {
    const place = at + 16 + group * 12
    const [first, last, glyph] = [0, 4, 8].map((field) => cmap.getUint32(place + field))
    if (first === undefined || last === undefined || glyph === undefined) continue
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) found.add(code)
  }
}
