import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import type { QuoteKind } from '../article/richText.ts'
import { filterQuotes, type QuoteFilter } from '../article/searchQuotes.ts'
import { toKanjiNumber } from '../article/formatDate.ts'
import { FilterGroup } from '../components/FilterGroup.tsx'
import { Icon } from '../components/Icon.tsx'
import { Phrases } from '../components/Phrases.tsx'
import { QuoteRow } from '../components/QuoteRow.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { useMediaQuery } from '../components/useMediaQuery.ts'
import { quotesPath } from '../paths.ts'
import { pageMeta } from '../sharing/pageMeta.ts'
import { siteBase } from '../siteBase.ts'
import { kinds, quotesPage as words } from '../strings.ts'
import { PageHead } from './PageHead.tsx'
import type { PageProps } from './PageProps.ts'
import { useQuoteFilter, type ChoiceName } from './useQuoteFilter.ts'

/** Every quote in the order of the source, to be searched and narrowed down; the filter lives in the URL. */
export function QuotesPage({ article }: PageProps) {
  const { filter, toggle, setWords, clear } = useQuoteFilter()
  // Beside the list on wide screens the filters are always open; above it on a phone they are folded.
  const isWide = useMediaQuery('(min-width: 64rem)')
  const shown = filterQuotes(article.quotes, filter)
  return (
    <div className="wrap">
      <PageHead meta={pageMeta(article, { page: 'quotes', path: quotesPath }, siteBase)} />
      <header className="page-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="lede">
          <Phrases text={words.lede} />
        </p>
      </header>
      <div className="quotes-grid">
        <SearchBox words={filter.words} onSearch={setWords} />
        <details className="filters needs-script" open={isWide}>
          <summary>
            <Icon name="filter" />
            {words.filters}
          </summary>
          <Filters article={article} filter={filter} toggle={toggle} />
        </details>
        <div className="results">
          <p className="result-line">
            <span role="status">
              <b className="tabular">{shown.length}</b> {words.results}
            </span>
            <span>{words.order}</span>
          </p>
          {shown.length > 0 ? (
            <ol className="quote-list" role="list">
              {shown.map((quote) => (
                <QuoteRow key={quote.id} quote={quote} />
              ))}
            </ol>
          ) : (
            <div className="empty-note">
              <p>{words.empty(filter.words)}</p>
              <button type="button" className="button mt-3" onClick={clear}>
                {words.clear}
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

interface FiltersProps {
  article: LinkedArticle
  filter: QuoteFilter
  toggle: (name: ChoiceName, value: string) => void
}

function Filters({ article, filter, toggle }: FiltersProps) {
  const count = (isIn: (quote: LinkedQuote) => boolean) => article.quotes.filter(isIn).length
  const speakers = article.speakers.filter(({ quotes }) => quotes.length > 0)
  const kindNames: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']
  return (
    <div className="filter-groups">
      <FilterGroup
        name="kind"
        legend={words.kind}
        chosen={filter.kinds}
        toggle={toggle}
        options={kindNames.map((kind) => ({
          id: kind,
          label: kinds[kind],
          count: count((quote) => quote.kind === kind),
        }))}
      />
      <FilterGroup
        name="side"
        legend={words.side}
        chosen={filter.sides}
        toggle={toggle}
        options={article.sides.map((side) => ({
          id: side.id,
          label: side.name,
          side,
          count: count((quote) => quote.speaker.side === side),
        }))}
      />
      <FilterGroup
        name="speaker"
        legend={words.speaker}
        chosen={filter.speakers}
        toggle={toggle}
        options={speakers.map(({ id, name, shortName, quotes }) => ({
          id,
          label: shortName ?? name,
          count: quotes.length,
        }))}
      />
      <FilterGroup
        name="agreement"
        legend={words.agreement}
        chosen={filter.agreements}
        toggle={toggle}
        options={article.agreements.map(({ id, number, topic, quotes }) => ({
          id,
          label: `${toKanjiNumber(number)}　${topic}`,
          count: quotes.length,
        }))}
      />
      <FilterGroup
        name="outlet"
        legend={words.outlet}
        chosen={filter.outlets}
        toggle={toggle}
        options={article.outlets.map((outlet) => ({
          id: outlet.id,
          label: outlet.name,
          count: count((quote) => quote.outlet === outlet),
        }))}
      />
    </div>
  )
}
