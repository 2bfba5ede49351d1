import { createHash } from 'node:crypto'

/** The hash of a content as `integrity` and content security policies write it: `sha256-…`. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
