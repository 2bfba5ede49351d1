import { groupBySide } from '../article/groupBySide.ts'
import type { LinkedAgreement, LinkedSide } from '../article/linkArticle.ts'
import { agreements as words } from '../strings/agreements.ts'
import { useArticleOnScreen } from './ArticleContext.ts'
import { SideMark } from './SideMark.tsx'

/**
 * How often each side spoke of an agreement: its parties, also one that did not, because its silence is content, and
 * apart from them who only spoke about it.
 */
export function AgreementSideCounts({ agreement: { id, parties } }: { agreement: LinkedAgreement }) {
  const { sides, digest } = useArticleOnScreen()
  const counts = new Map<LinkedSide | undefined, number>(parties.map((party) => [party, 0]))
  for (const { agreement, side, count } of digest.mentions)
    if (agreement === id)
      counts.set(
        sides.find((one) => one.id === side),
        count,
      )
  const inOrder = groupBySide([...counts], ([side]) => side).flatMap(({ records }) => records)
  const isParty = ([side]: (typeof inOrder)[number]) => side !== undefined && parties.includes(side)
  const groups = [
    { label: words.parties, counts: inOrder.filter(isParty) },
    { label: words.notParties, counts: inOrder.filter((count) => !isParty(count)) },
  ]
  return (
    <dl className="col-span-full mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm sm:col-span-1 sm:col-start-2">
      {groups.map(
        (group) =>
          group.counts.length > 0 && (
            <div key={group.label} className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:gap-x-4">
              <dt className="label">{group.label}</dt>
              {group.counts.map(([side, count]) => (
                <dd key={side?.id ?? ''} className="inline-flex items-center gap-1 sm:gap-2">
                  <SideMark side={side} isDecorative />{' '}
                  {`${side?.name ?? words.others} ${words.quoteCount(count)}`}
                </dd>
              ))}
            </div>
          ),
      )}
    </dl>
  )
}
