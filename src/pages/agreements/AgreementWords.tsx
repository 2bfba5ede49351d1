import { Link } from 'react-router'
import { fitsMatrix } from '../../article/firstPart.ts'
import { groupBySide } from '../../article/groupBySide.ts'
import type { LinkedAgreement } from '../../article/linkArticle.ts'
import { textOfQuote } from '../../article/quoteRuns.ts'
import { quotePath } from '../../paths.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { clampOf } from '../../components/clampOf.ts'
import { useArticleOnScreen } from '../../components/ArticleContext.ts'
import { QuoteText } from '../../components/QuoteText.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { SideMark } from '../../components/SideMark.tsx'

/** What each side said of an agreement, folded up in its row on a phone. */
export function AgreementWords({ agreement: { parties, quotes } }: { agreement: LinkedAgreement }) {
  const { digest } = useArticleOnScreen()
  // Of more than a table holds, the page brings no quotes along.
  if (!fitsMatrix(digest)) return null
  const sides = groupBySide([...parties, ...quotes.map(({ speaker }) => speaker.side)], (side) => side)
  return (
    <details className="col-span-full md:hidden">
      <summary className="min-h-tap cursor-pointer content-center text-sm">
        {words.read(parties.length)}
      </summary>
      {sides.map(({ side }) => {
        const said = quotes.filter(({ speaker }) => speaker.side === side)
        const name = side?.name ?? words.others
        return (
          <section key={side?.id ?? ''} className="border-t border-line py-3">
            <h3 className="flex items-center gap-2 text-sm font-bold">
              <SideMark side={side} size="s" isDecorative />
              {name}
            </h3>
            {said.length === 0 && <p className="mt-2 text-sm text-ink-2">{words.silent(name)}</p>}
            {said.map((quote) => (
              <div key={quote.id} className="mt-2" data-kind={quote.kind}>
                <blockquote
                  className={`leading-relaxed break-phrase direct:own-words ${clampOf(textOfQuote(quote))}`}
                >
                  <QuoteText quote={quote} isInsideLink />
                </blockquote>
                <Link className="more-link" to={quotePath(quote.id)}>
                  {quote.speaker.shortName} {quoteWords.label(quote.numeral)}
                  <Icon name="forward" />
                </Link>
              </div>
            ))}
          </section>
        )
      })}
    </details>
  )
}
