import { compareDays, earliest, latest } from '../../article/edtf.ts'
import type { LinkedArticle, LinkedSide } from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import { monthOf, noDate, type ChoiceCounts, type ChoiceName } from '../../article/filterQuotes.ts'
import { dateOf, formatWhen } from '../../article/formatWhen.ts'
import { quotesPage as words } from '../../strings/quotesPage.ts'
import { kinds } from '../../strings/start.ts'

/** A choice in the filter of the quotes. */
export interface QuoteChoice {
  id: string
  label: string
  /** How many quotes it would leave. */
  count: number
  side?: LinkedSide
}

/** The choices of one kind, under their name. */
export interface QuoteChoiceGroup {
  name: ChoiceName
  legend: string
  choices: readonly QuoteChoice[]
}

/** Everything that the quotes of an article can be chosen by. A group with nothing to choose from is left out. */
export function quoteChoices(article: LinkedArticle, counts: ChoiceCounts): QuoteChoiceGroup[] {
  const group = (name: ChoiceName, legend: string, choices: Omit<QuoteChoice, 'count'>[]) => ({
    name,
    legend,
    choices: choices.map((choice) => ({ ...choice, count: counts[name].get(choice.id) ?? 0 })),
  })
  return [
    group(
      'kind',
      words.kind,
      quoteKinds.map((id) => ({ id, label: kinds[id] })),
    ),
    group(
      'side',
      words.side,
      article.sides.map((side) => ({ id: side.id, label: side.name, side })),
    ),
    group(
      'speaker',
      words.speaker,
      article.speakers
        .filter(({ quotes }) => quotes.length > 0)
        .map(({ id, shortName }) => ({ id, label: shortName })),
    ),
    group(
      'agreement',
      words.agreement,
      article.agreements.map(({ id, numeral, topic }) => ({
        id,
        label: `${numeral}　${topic}`,
      })),
    ),
    group(
      'outlet',
      words.outlet,
      article.outlets.map(({ id, name }) => ({ id, label: name })),
    ),
    group('date', words.date, dateChoices(article)),
  ].filter(({ choices }) => choices.length > 1)
}

/** More dates than these are chosen by the month. */
const mostDates = 20

/** The dates on which something was said, in their order, and last that none is stated. */
function dateChoices({ quotes, digest }: LinkedArticle): Omit<QuoteChoice, 'count'>[] {
  const dates = new Set(quotes.flatMap(({ when }) => dateOf(when)?.text ?? []))
  const shown = dates.size > mostDates ? new Set(Array.from(dates, monthOf)) : dates
  return [...[...shown].toSorted(inOrder), noDate].map((id) => {
    const when = { date: id === noDate ? undefined : id, after: undefined }
    return { id, label: formatWhen(when, { year: digest.spansYears }).text }
  })
}

function inOrder(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => {
    const date = dateOf({ date: text })
    return date && (earliest(date) ?? latest(date))
  })
  return first && second ? compareDays(first, second) : 0
}
