import { Link } from 'react-router'
import { tallyOf, type LinkedArticle, type LinkedQuote } from '../../article/linkArticle.ts'
import { agreementPath, eventPath, quotePath, speakerPath } from '../../paths.ts'
import { nav, quote as quoteWords, quotePage } from '../../strings.ts'
import { Icon } from '../../components/Icon.tsx'
import { SideMark } from '../../components/SideMark.tsx'

interface QuoteLinksProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** つながり: the agreements, the event and the speaker that a quote belongs to. */
export function QuoteLinks({ article, quote }: QuoteLinksProps) {
  const { agreements, event, speaker } = quote
  const tally = tallyOf(article, speaker)
  const announcements = new Set(
    agreements.flatMap(({ announcedIn }) => (announcedIn && announcedIn !== quote ? [announcedIn] : [])),
  )
  return (
    <section className="ruled-block" aria-labelledby="links-heading">
      <h2 className="block-heading" id="links-heading">
        {quotePage.links}
      </h2>
      <ul role="list">
        {agreements.map(({ id, numeral, title }) => (
          <li key={id}>
            <Link className="link-row" to={agreementPath(id)}>
              <span className="kanji-number" aria-hidden="true">
                {numeral}
              </span>
              <span className="words">
                {title} <small>{quotePage.relatedAgreement}</small>
              </span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
        {[...announcements].map((announcement) => (
          <li key={announcement.id}>
            <Link className="link-row" to={quotePath(announcement.id)}>
              <SideMark side={announcement.speaker.side} isDecorative />
              <span className="words">
                {quotePage.announced(announcement.speaker.side?.name ?? announcement.speaker.name)}{' '}
                <small>
                  {quoteWords.label(announcement.numeral)}・{announcement.speaker.shortName}
                </small>
              </span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
        {event && (
          <li>
            <Link className="link-row" to={eventPath(event.id)}>
              <Icon name="timeline" />
              <span className="words">
                {event.title} <small>{nav.timeline}</small>
              </span>
              <Icon name="forward" />
            </Link>
          </li>
        )}
        <li>
          <Link className="link-row" to={speakerPath(speaker.id)}>
            <Icon name="speakers" />
            <span className="words">
              {quotePage.allBy(speaker.name)}{' '}
              <small>{quoteWords.tally(tally.direct, tally.mixed, tally.indirect)}</small>
            </span>
            <Icon name="forward" />
          </Link>
        </li>
      </ul>
    </section>
  )
}
