// All that only a press of a button needs: one chunk, fetched when the browser is idle.
export { citationOf } from '../../sharing/citation.ts'
export { citationAsHtml } from '../../sharing/citationAsHtml.ts'
export { citationAsText } from '../../sharing/citationAsText.ts'
export { copyToClipboard } from '../../sharing/copyToClipboard.ts'
export { permalinkOf } from '../../sharing/permalinkOf.ts'
export { shareNatively } from '../../sharing/shareNatively.ts'
export { shareTextOf } from '../../sharing/shareTextOf.ts'
