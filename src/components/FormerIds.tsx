import { placeFragment, type PlaceKind } from '../places.ts'
import { useArticleOnScreen } from './ArticleContext.ts'

/** The old ids of what stands here now, so that their fragments lead here too. Stands first inside it. */
export function FormerIds({ kind, id }: { kind: PlaceKind; id: string }) {
  return useArticleOnScreen()
    .retired.filter((retired) => retired.kind === kind && retired.successor === id)
    .map((retired) => <span className="former-id" key={retired.id} id={placeFragment(kind, retired.id)} />)
}
