import { crc32 } from 'node:zlib'
import { imageSize } from '../../head/pageMeta.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Whether a file is a PNG of the size of a share image, whole from its signature to its last chunk (PNG, 5.3). */
export function isWholePng(file: Buffer): boolean {
  if (!file.subarray(0, 8).equals(signature)) return false
  let type = ''
  let at = 8
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at)
    const end = at + 12 + length
    if (end > file.length) return false
    type = file.toString('latin1', at + 4, at + 8)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return false
    const isRightSize =
      type !== 'IHDR' ||
      (file.readUInt32BE(at + 8) === imageSize.width && file.readUInt32BE(at + 12) === imageSize.height)
    if (!isRightSize) return false
    at = end
  }
  return type === 'IEND' && at === file.length
}
