import type { LinkedArticle } from '../article/linkArticle.ts'

/** What every page takes. */
export interface PageProps<Entity = LinkedArticle> {
  /** The article on screen: whole, or the excerpt made for its address. */
  article: LinkedArticle
  /** What the page is about: a record, or the article again. */
  mainEntity: Entity
}
