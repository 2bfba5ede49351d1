import { idlePart } from './idlePart.tsx'

/** On a page that brought its excerpt along: loads the whole article while the reader reads, and says when that fails. */
export const RestOfArticle = idlePart('RestNotice', async () => (await import('./RestNotice.tsx')).RestNotice)
