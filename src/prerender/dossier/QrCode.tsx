import { encodeQR } from 'qr'

/** Light around the code, in modules (ISO/IEC 18004 wants four). */
const quietZone = 4

interface QrCodeProps {
  /** What the code says. */
  text: string
  /** What it is, for those who cannot see it. */
  label: string
}

/** A QR code (ISO/IEC 18004, error correction M) as one path, sharp at any size; dark on light in either scheme. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
  return (
    <svg className="code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={rows.map(drawRow).join('')} />
    </svg>
  )
}

/** The dark modules of a row, neighbours as one rectangle. */
function drawRow(row: readonly boolean[], y: number): string {
  const modules = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return Array.from(
    modules.matchAll(/1+/g),
    ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  ).join('')
}
