import type { LinkedQuote } from '../../article/linkArticle.ts'
import { languageName } from '../../article/languageName.ts'
import { placesOf } from '../../article/placesOf.ts'
import { useArticleOnScreen } from '../../components/ArticleContext.ts'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { QuoteText } from '../../components/QuoteText.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { StatedText } from '../../components/ui/StatedText.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { isAbsolute } from '../../machines/permanentName.ts'
import { addressIn, quotePath } from '../../paths.ts'
import { agreements } from '../../strings/agreements.ts'
import { dossier as words } from '../../strings/dossier.ts'
import { quotePage } from '../../strings/quotePage.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { DossierText } from './DossierText.tsx'
import { Fact } from './Fact.tsx'
import { QrCode } from './QrCode.tsx'
import { quoteAnchor } from './quoteAnchor.ts'

interface DossierQuoteProps {
  quote: LinkedQuote
  /** Origin and base path of the site, or the base path alone. */
  base: string
}

/** A statement with all that is known of it, and its address in letters and as a code. */
export function DossierQuote({ quote, base }: DossierQuoteProps) {
  const {
    kind,
    numeral,
    speaker,
    subject,
    when,
    audience,
    original,
    setting,
    agreements: touched,
    evidence,
  } = quote
  const language = languageName(useArticleOnScreen().inLanguage)
  const address = addressIn(base, quotePath(quote.id))
  return (
    <article className="statement" data-kind={kind} id={quoteAnchor(quote)}>
      <h3>
        <span className="number">{quoteWords.label(numeral)}</span> <SideMark side={speaker.side} />{' '}
        <span className="name">{speaker.name}</span> {speaker.roleText && <small>{speaker.roleText}</small>}{' '}
        <KindBadge kind={kind} />
      </h3>
      <blockquote cite={address}>
        <p className="words">
          <QuoteText quote={quote} isInsideLink />
        </p>
      </blockquote>
      {subject && <p className="note">{subject}</p>}
      {setting && (
        <p className="note">
          <DossierText text={setting} />
        </p>
      )}
      <dl>
        <Fact label={words.spoken}>
          <WhenText when={when} />
        </Fact>
        <Fact label={words.place}>
          <StatedText text={placesOf(quote).join('、') || undefined} />
        </Fact>
        <Fact label={words.audience}>
          <StatedText text={audience} />
        </Fact>
        {kind !== 'indirect' && (
          <Fact label={quotePage.language}>
            {original
              ? quotePage.translated(language, languageName(original.lang))
              : quotePage.asPrinted(language)}
          </Fact>
        )}
        {original && (
          <Fact label={quotePage.original}>
            <q lang={original.lang}>{original.text}</q>
          </Fact>
        )}
        {touched.length > 0 && (
          <Fact label={words.touches}>
            {touched.map((agreement) => agreements.numbered(agreement.numeral)).join('、')}
          </Fact>
        )}
        <Fact label={words.evidence}>
          <EvidenceText evidence={evidence} />
        </Fact>
        <Fact label={words.address}>
          <a href={address}>{address}</a>
        </Fact>
      </dl>
      {isAbsolute(base) && <QrCode text={address} label={words.code(numeral)} />}
    </article>
  )
}
