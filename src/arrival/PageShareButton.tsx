import { idlePart } from '../loading/idlePart.tsx'
import type { PageShareControlProps } from './PageShareControl.tsx'

/** Shares the address of a page, see `PageShareControl`. It stands at the end of a page, so it comes when the browser is idle. */
export const PageShareButton = idlePart<PageShareControlProps>(
  'PageShareControl',
  async () => (await import('./PageShareControl.tsx')).PageShareControl,
)
