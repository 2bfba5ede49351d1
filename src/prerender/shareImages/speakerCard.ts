import { tallyOf, type LinkedArticle, type LinkedSpeaker } from '../../article/linkArticle.ts'
import { quoteKinds } from '../../article/richText.ts'
import { groupOfSpeaker } from '../../article/speakerGroups.ts'
import { spellingsOf } from '../../article/spellingsOf.ts'
import { speakers } from '../../strings/speakers.ts'
import { kinds, nav, quote } from '../../strings/start.ts'
import { namesIn } from '../phraseRecorder.ts'
import { markOf, type Card } from './card.ts'

/** A speaker: name, role, and how often and in what way they are quoted. */
export function speakerCard(article: LinkedArticle, speaker: LinkedSpeaker): Card {
  const { side, roleText } = speaker
  const tally = tallyOf(article, speaker)
  const isQuoted = tally.direct + tally.mixed + tally.indirect > 0
  const isSilent = groupOfSpeaker(article, speaker) === 'silent'
  return {
    language: article.inLanguage,
    unbroken: namesIn(article),
    marks: side ? [markOf(side)] : [],
    label: side?.name ?? (isQuoted ? undefined : speakers.groups.mentioned),
    figures: isQuoted
      ? quoteKinds
          .filter((kind) => kind !== 'mixed' || tally.mixed > 0)
          .map((kind) => ({ label: kinds[kind], value: String(tally[kind]) }))
      : [],
    facts: isQuoted ? [] : [isSilent ? speakers.groups.silent : quote.noQuotes],
    footer: nav.speakers,
    body: { type: 'speaker', names: spellingsOf(speaker), role: roleText },
  }
}
