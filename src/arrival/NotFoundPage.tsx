import type { ReactNode } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { findRetired, type LinkedArticle, type LinkedQuote } from '../article/linkArticle.ts'
import { nearestById } from '../article/nearestById.ts'
import type { Retired } from '../article/schema.ts'
import { Button, buttonLook } from '../components/ui/Button.tsx'
import { SearchField } from '../components/ui/SearchField.tsx'
import { LinkRow } from '../components/ui/LinkRow.tsx'
import { ClosingVoices } from '../components/ClosingVoices.tsx'
import { DayText } from '../components/DayText.tsx'
import { HelpPage } from '../components/HelpPage.tsx'
import { HeadedList } from '../components/ui/HeadedList.tsx'
import { Icon, type IconName } from '../components/ui/Icon.tsx'
import { Phrases } from '../components/Phrases.tsx'
import { QuoteRow } from '../components/QuoteRow.tsx'
import { agreementPath, quotesPath, safelyDecode, speakerPath, storyPath } from '../paths.ts'
import { missingMeta, retiredMeta } from '../head/missingMeta.ts'
import { notFound } from '../strings/notFound.ts'

export interface NotFoundPageProps {
  article: LinkedArticle
  /** The kind of record that the address should have named; none when no page has such an address. */
  kind?: string
}

const headings: Readonly<Record<string, string>> = notFound.headings

/** The page of an unknown address: names what was requested, offers what is near, a search and the way home. */
export function NotFoundPage({ article, kind }: NotFoundPageProps) {
  const { id } = useParams()
  const { pathname } = useLocation()
  const retired = kind && id !== undefined ? findRetired(article, kind, id) : undefined
  if (retired) return <RetiredNotice retired={retired} />
  return <NotFoundHelp article={article} {...(kind ? { kind } : {})} asked={safelyDecode(id ?? pathname)} />
}

/** A withdrawn id: what happened. (An alias never gets here: the page of its successor answers.) */
function RetiredNotice({ retired: { reason, date } }: { retired: Retired }) {
  return (
    <HelpPage meta={retiredMeta(reason)}>
      <h1 className="page-title" tabIndex={-1}>
        <Phrases text={notFound.retiredHeading} />
      </h1>
      {reason && (
        <p className="mt-2 lede">
          <Phrases text={reason} />
        </p>
      )}
      <p className="mt-2 text-sm text-ink-2">
        {notFound.retiredOn}：<DayText day={date} />
      </p>
      <WaysOn />
    </HelpPage>
  )
}

/** The help itself, also for `404.html`, which does not know the address. */
export function NotFoundHelp({ article, kind, asked }: NotFoundPageProps & { asked?: string }) {
  return (
    <HelpPage meta={missingMeta()} motto={notFound.title}>
      <h1 className="page-title" tabIndex={-1}>
        <Phrases text={headings[kind ?? ''] ?? notFound.heading} />
      </h1>
      <p className="mt-2 lede">
        <Phrases text={notFound.lede} />
      </p>
      {asked && (
        <p className="mt-2 text-sm text-ink-2">
          {notFound.asked}：<bdi>{asked.length > 120 ? `${asked.slice(0, 120)}…` : asked}</bdi>
        </p>
      )}
      <form
        action={import.meta.env.BASE_URL + quotesPath.slice(1)}
        role="search"
        className="needs-script my-6 flex max-w-144 flex-wrap gap-2"
      >
        <SearchField
          className="flex-[1_1_11rem]"
          name="q"
          label={notFound.search}
          placeholder={notFound.search}
        />
        <Button type="submit">{notFound.searchButton}</Button>
      </form>
      <Nearest article={article} kind={kind} asked={asked} />
      <WaysOn />
    </HelpPage>
  )
}

/** Where to go from here. */
function WaysOn() {
  return (
    <div className="mt-6 flex flex-wrap gap-2">
      <Link className={buttonLook.primary} to={quotesPath}>
        {notFound.toQuotes}
      </Link>{' '}
      <Link className={buttonLook.plain} to={storyPath}>
        {notFound.toStory}
      </Link>
    </div>
  )
}

interface NearestProps {
  article: LinkedArticle
  kind: string | undefined
  asked: string | undefined
}

/** Up to three records whose ids look like the requested one; where none does, the voices of the front page. */
function Nearest({ article, kind, asked }: NearestProps) {
  const rows = nearestRows(article, kind, asked?.split('/').findLast(Boolean) ?? '')
  if (rows.length === 0) return <ClosingVoices article={article} />
  return (
    <HeadedList id="nearest-heading" heading={notFound.nearest} level="block">
      {rows}
    </HeadedList>
  )
}

function nearestRows(article: LinkedArticle, kind: string | undefined, asked: string): ReactNode[] {
  switch (kind) {
    case 'speaker':
      return nearestById(article.speakers, asked, 3).map(({ id, name }) => (
        <NearestRow key={id} to={speakerPath(id)} icon="speakers" name={name} />
      ))
    case 'agreement':
      return nearestById(article.agreements, asked, 3).map(({ id, title }) => (
        <NearestRow key={id} to={agreementPath(id)} icon="agreements" name={title} />
      ))
    default:
      return asQuotes(article, asked).map((quote) => <QuoteRow key={quote.id} quote={quote} />)
  }
}

function NearestRow({ to, icon, name }: { to: string; icon: IconName; name: string }) {
  return (
    <li>
      <LinkRow to={to} mark={<Icon name={icon} />}>
        {name}
      </LinkRow>
    </li>
  )
}

/** A bare number in the address means the quote of that number. */
function asQuotes(article: LinkedArticle, name: string): readonly LinkedQuote[] {
  if (/^\d+$/.test(name)) return article.quotes.filter(({ number }) => number === Number(name))
  return nearestById(article.quotes, name, 3)
}
