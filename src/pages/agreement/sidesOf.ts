import { groupBySide } from '../../article/groupBySide.ts'
import type { LinkedAgreement, LinkedArticle, LinkedSide } from '../../article/linkArticle.ts'

/**
 * The sides that the page of an agreement has a word of: its parties, and apart from them who spoke of it, was not invited
 * or is remarked on. In the order of the sides, whatever order the agreement names them in.
 */
export function sidesOf(
  { sides, mainEvent }: LinkedArticle,
  { parties, quotes, accounts }: LinkedAgreement,
): { parties: LinkedSide[]; others: LinkedSide[] } {
  const isMentioned = (side: LinkedSide) =>
    quotes.some(({ speaker }) => speaker.side === side) ||
    accounts.some((account) => account.side === side) ||
    mainEvent?.uninvited.includes(side)
  return {
    parties: groupBySide(parties, (side) => side).flatMap(({ records }) => records),
    others: sides.filter((side) => !parties.includes(side) && isMentioned(side)),
  }
}
