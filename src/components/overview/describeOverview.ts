import type { LinkedArticle, LinkedSide } from '../../article/linkArticle.ts'
import { overview as words } from '../../strings.ts'
import { groupDays } from './timelineDays.ts'

/** The drawing in words, in the same order. */
export function describeOverview(article: LinkedArticle): string {
  const namesOf = (sides: readonly LinkedSide[]) => sides.map(({ name }) => name).join('・')
  const days = groupDays(article.events).map(({ lead, main, tag, events }) => {
    const told = events.map((event) => {
      const who = [
        ...(event.sides.length > 0 ? [namesOf(event.sides)] : []),
        ...(event.uninvited.length > 0 ? [words.uninvitedSides(namesOf(event.uninvited))] : []),
      ]
      return event.shortTitle + (who.length > 0 ? `（${who.join('。')}）` : '')
    })
    return `${lead}${main}（${tag}）：${told.join('、')}。`
  })
  return days.join('') + words.notToScale
}
