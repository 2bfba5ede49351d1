import { groupBySide } from '../article/groupBySide.ts'
import type { LinkedAgreement } from '../article/linkArticle.ts'
import { agreements as words } from '../strings/agreements.ts'
import { useArticleOnScreen } from './ArticleContext.ts'
import { SideMark } from './SideMark.tsx'

/** How often each side spoke of an agreement. A party that did not is named too: its silence is content. */
export function AgreementSideCounts({ agreement: { id, parties } }: { agreement: LinkedAgreement }) {
  const { sides, digest } = useArticleOnScreen()
  const spoke = digest.mentions
    .filter(({ agreement }) => agreement === id)
    .map(({ side, count }) => ({ side: sides.find((one) => one.id === side), count }))
  const silent = parties.filter((party) => !spoke.some(({ side }) => side === party))
  const counts = groupBySide(
    [...spoke, ...silent.map((side) => ({ side, count: 0 }))],
    ({ side }) => side,
  ).flatMap(({ records }) => records)
  return (
    <ul
      className="col-start-2 mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm"
      role="list"
      aria-label={words.spokeOfIt}
    >
      {counts.map(({ side, count }) => (
        <li key={side?.id ?? ''} className="inline-flex items-center gap-2">
          <SideMark side={side} isDecorative /> {side?.name ?? words.others} {words.countOfSide(count)}
        </li>
      ))}
    </ul>
  )
}
