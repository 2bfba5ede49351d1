import { createHash } from 'node:crypto'

/** Six characters that change with a text: enough to tell one release of a site from the next. */
export function shortHashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6)
}
