import { tallyOf, type LinkedArticle, type LinkedQuote } from '../../article/linkArticle.ts'
import { speakerNeighbours } from '../../article/speakerNeighbours.ts'
import { agreementPath, eventPath, quotePath, speakerPath } from '../../paths.ts'
import { quoteContext } from '../../strings/quoteContext.ts'
import { agreements as agreementWords } from '../../strings/agreements.ts'
import { nav, quote as quoteWords } from '../../strings/start.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { LinkRow } from '../../components/ui/LinkRow.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { SideMark } from '../../components/SideMark.tsx'

interface QuoteLinksProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** つながり: the agreements, the event and the speaker that a quote belongs to, and what else the speaker said around it. */
export function QuoteLinks({ article, quote }: QuoteLinksProps) {
  const { agreements, event, speaker } = quote
  const tally = tallyOf(article, speaker)
  const { previous, next } = speakerNeighbours(quote)
  const bySame = [
    ...(previous ? [[previous, quoteContext.previousBy(speaker.shortName)] as const] : []),
    ...(next ? [[next, quoteContext.nextBy(speaker.shortName)] as const] : []),
  ]
  const announcements = new Set(
    agreements.flatMap(({ announcedIn }) => (announcedIn && announcedIn !== quote ? [announcedIn] : [])),
  )
  return (
    <section className="border-t border-ink pt-3" aria-labelledby="links-heading">
      <h2 className="block-heading" id="links-heading">
        {quoteContext.links}
      </h2>
      <ul role="list">
        {agreements.map(({ id, numeral, title }) => (
          <li key={id}>
            <LinkRow
              to={agreementPath(id)}
              mark={<Icon name="agreements" />}
              note={agreementWords.numbered(numeral)}
            >
              <ArticleWords>{title}</ArticleWords>
            </LinkRow>
          </li>
        ))}
        {[...announcements].map((announcement) => (
          <li key={announcement.id}>
            <LinkRow
              to={quotePath(announcement.id)}
              mark={<SideMark side={announcement.speaker.side} isDecorative />}
              note={`${quoteWords.label(announcement.numeral)}・${announcement.speaker.shortName}`}
            >
              {quoteContext.announced(announcement.speaker.side?.name ?? announcement.speaker.name)}
            </LinkRow>
          </li>
        ))}
        {event && (
          <li>
            <LinkRow to={eventPath(event.id)} mark={<Icon name="timeline" />} note={nav.timeline}>
              <ArticleWords>{event.title}</ArticleWords>
            </LinkRow>
          </li>
        )}
        {bySame.map(([other, name]) => (
          <li key={name}>
            <LinkRow
              to={quotePath(other.id)}
              mark={<Icon name="quotes" />}
              note={quoteWords.label(other.numeral)}
            >
              {name}
            </LinkRow>
          </li>
        ))}
        <li>
          <LinkRow
            to={speakerPath(speaker.id)}
            mark={<Icon name="speakers" />}
            note={quoteWords.tally(tally.direct, tally.mixed, tally.indirect)}
          >
            {quoteContext.allBy(speaker.name)}
          </LinkRow>
        </li>
      </ul>
    </section>
  )
}
