import type { LinkedArticle } from '../article/linkArticle.ts'

let resolveWith: (article: LinkedArticle) => void

/** The whole article as soon as the browser has loaded it, whatever it was loaded for. Pending for good if it cannot be had. */
export const arrivedArticle = new Promise<LinkedArticle>((resolve) => (resolveWith = resolve))

/** Says that it is there. */
export function announceArticle(article: LinkedArticle): void {
  resolveWith(article)
}
