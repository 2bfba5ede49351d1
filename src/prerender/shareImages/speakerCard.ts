import {
  tallyOf,
  type LinkedArticle,
  type LinkedSpeaker,
  type PhraseBook,
} from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import { groupOfSpeaker } from '../../article/speakerGroups.ts'
import { kinds, nav, quote, speakers } from '../../strings.ts'
import { phrasedText, type Card } from './card.ts'
import { markOf } from './markOf.ts'
import { spellingsOf } from '../../article/spellingsOf.ts'

/** A speaker: name, role, and how often and in what way they are quoted. */
export function speakerCard(article: LinkedArticle, speaker: LinkedSpeaker, phrases: PhraseBook): Card {
  const tally = tallyOf(article, speaker)
  const group = groupOfSpeaker(article, speaker)
  const isQuoted = tally.direct + tally.mixed + tally.indirect > 0
  return {
    marks: speaker.side ? [markOf(speaker.side)] : [],
    label: speaker.side?.name ?? (isQuoted ? undefined : speakers.groups.mentioned),
    figures: isQuoted
      ? quoteKinds
          .filter((kind) => kind !== 'mixed' || tally.mixed > 0)
          .map((kind) => ({ label: kinds[kind], value: String(tally[kind]) }))
      : [],
    facts: isQuoted
      ? []
      : [phrasedText(group === 'silent' ? speakers.groups.silent : quote.noQuotes, 400, phrases)],
    footer: nav.speakers,
    body: {
      type: 'speaker',
      names: spellingsOf(speaker),
      role: speaker.roleText === undefined ? undefined : phrasedText(speaker.roleText, 400, phrases),
    },
  }
}
