import type { LinkedArticle } from '../article/linkArticle.ts'

/** Every page takes the article on screen: whole, or the excerpt made for its address. */
export interface PageProps {
  article: LinkedArticle
}
