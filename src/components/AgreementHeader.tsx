import { Link } from 'react-router'
import { toKanjiNumber } from '../article/formatDate.ts'
import { formatQuoteNumber } from '../article/formatQuoteNumber.ts'
import type { LinkedAgreement, LinkedArticle } from '../article/linkArticle.ts'
import { nameWithRole } from '../article/nameWithRole.ts'
import { agreementsPath, quotePath } from '../paths.ts'
import { agreements as words, nav, quote as quoteWords } from '../strings.ts'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { TextSpans } from './TextSpans.tsx'

interface AgreementHeaderProps {
  article: LinkedArticle
  agreement: LinkedAgreement
}

/** The number large, the title, what was agreed, and where that was made public. */
export function AgreementHeader({ article, agreement }: AgreementHeaderProps) {
  const { number, title, text, announcedIn, note } = agreement
  const kanji = toKanjiNumber(number)
  return (
    <header className="agreement-header">
      <Breadcrumbs
        parent={{ path: agreementsPath, label: words.title(article.agreements.length) }}
        current={words.numbered(kanji)}
      />
      {/* The breadcrumbs say the number already. */}
      <p className="agreement-number" aria-hidden="true">
        <span className="label">{nav.agreements}</span>
        {kanji}
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="text">
        <TextSpans text={text} />
      </p>
      {(announcedIn ?? note) && (
        <p className="source">
          {announcedIn && (
            <>
              <Link to={quotePath(announcedIn.id)}>
                {quoteWords.label(formatQuoteNumber(announcedIn.number))}
              </Link>
              {words.source(nameWithRole(announcedIn.speaker))}
            </>
          )}
          {note && <TextSpans text={note} />}
        </p>
      )}
    </header>
  )
}
