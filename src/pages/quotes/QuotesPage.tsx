import type { ComponentProps } from 'react'
import { Link, useNavigate } from 'react-router'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { quoteNumberIn } from '../../article/quoteNumberIn.ts'
import { countChoices, filterQuotes } from '../../article/filterQuotes.ts'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { Extra } from '../../components/ui/Extra.tsx'
import { EmptyNote } from '../../components/ui/EmptyNote.tsx'
import { FilterGroups } from './FilterGroups.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { QuickFilters } from './QuickFilters.tsx'
import { quoteChoices } from './quoteChoices.ts'
import { QuoteList } from './QuoteList.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SearchedWords } from '../../components/SearchedWords.ts'
import { lateCode } from '../../loading/lateCode.tsx'
import { quotePath, quotesPath } from '../../paths.ts'
import { quotesPage as words } from '../../strings/quotesPage.ts'
import { heads } from '../../strings/start.ts'
import type { PageProps } from '../PageProps.ts'
import type { ClaimReport as ClaimReportPart } from './ClaimReport.tsx'
import { useQuoteFilter } from './useQuoteFilter.ts'
import { prepareQuoteSearch, useQuoteSearch } from './useQuoteSearch.ts'

const ClaimReport = lateCode<ComponentProps<typeof ClaimReportPart>>(
  'ClaimReport',
  async () => (await import('./ClaimReport.tsx')).ClaimReport,
)

/** Every quote in the order of the source, to be searched and narrowed down; the filter lives in the URL. */
export function QuotesPage({ article }: PageProps) {
  const { query, chosen, rows, toggle, setQuery, setRows, clearChoices, clear } = useQuoteFilter()
  const navigate = useNavigate()
  const search = useQuoteSearch(article.quotes, query)
  const found = search?.found ?? article.quotes
  const shown = filterQuotes(found, chosen)
  const groups = quoteChoices(article, countChoices(found, chosen))
  const numbered = findNumbered(article, query)
  return (
    <div className="wrap">
      <TitleBlock title={heads.quotes.title}>
        <p className="lede">
          <Phrases text={heads.quotes.lede} />
        </p>
      </TitleBlock>
      <p className="hidden noscript:block">{words.withoutScript}</p>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-16 noscript:block">
        <div className="grid grid-cols-1 gap-3 lg:col-start-2 noscript:hidden">
          <SearchBox
            query={query}
            onSearch={setQuery}
            onEnter={(typed) => {
              const asked = findNumbered(article, typed)
              if (asked) void navigate(quotePath(asked.id))
            }}
            onFocus={() => prepareQuoteSearch(article.quotes)}
          />
          <QuickFilters
            groups={groups}
            chosen={chosen}
            toggle={toggle}
            count={shown.length}
            clearChoices={clearChoices}
          />
        </div>
        <section
          className="needs-script hidden lg:sticky lg:top-24 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:block lg:max-h-[calc(100vh-7rem)] lg:self-start lg:overflow-y-auto"
          aria-label={words.filters}
        >
          <FilterGroups groups={groups} chosen={chosen} toggle={toggle} />
        </section>
        <div className="lg:col-start-2">
          {search?.claim && (
            <Extra>
              <ClaimReport.Part check={search.claim} found={found.length} shown={shown.length} />
            </Extra>
          )}
          <p className="flex max-w-none flex-wrap items-baseline justify-between gap-4 pb-2 text-sm text-ink-2">
            <span role="status">
              <b className="font-mincho text-xl text-ink tabular-nums">{shown.length}</b> {words.results}
            </span>
            <span className="print:hidden">{search?.mark ? words.nearestFirst : words.order}</span>
          </p>
          {numbered && (
            <Link className="more-link" to={quotePath(numbered.id)}>
              {words.numbered(numbered.numeral)}
              <Icon name="forward" />
            </Link>
          )}
          {shown.length > 0 ? (
            <SearchedWords value={search?.mark}>
              <QuoteList quotes={shown} rows={rows} showRows={setRows} />
            </SearchedWords>
          ) : (
            <EmptyNote>
              <p>{article.quotes.length === 0 ? words.none : words.empty(query)}</p>
              {article.quotes.length > 0 && (
                <Button className="mt-3" onClick={clear}>
                  {words.clear}
                </Button>
              )}
            </EmptyNote>
          )}
        </div>
      </div>
      <PageFoot article={article} path={quotesPath} title={heads.quotes.title} />
    </div>
  )
}

/** The quote whose number is all that is searched for. */
function findNumbered({ quotes }: LinkedArticle, search: string): LinkedQuote | undefined {
  const asked = quoteNumberIn(search)
  return asked === undefined ? undefined : quotes.find(({ number }) => number === asked)
}
