import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { quotePage as words } from '../../strings/quotePage.ts'
import { Fact, FactList } from '../../components/ui/FactList.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { StatedText } from '../../components/ui/StatedText.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { languageName } from '../../article/languageName.ts'

interface QuoteFactsProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** What the source says about how a statement reached us. What it does not say is said too. */
export function QuoteFacts({ article: { inLanguage }, quote }: QuoteFactsProps) {
  const { kind, when, outlet, audience, venue, relayedBy, original } = quote
  const language = languageName(inLanguage)
  const statedAudience = [outlet?.name, audience].filter(Boolean).join('、')
  return (
    <FactList>
      <Fact label={words.kind}>
        <KindBadge kind={kind} />
      </Fact>
      <Fact label={words.date}>
        <WhenText when={when} />
      </Fact>
      {statedAudience || venue ? (
        <>
          <Fact label={words.audience}>
            <StatedText text={statedAudience || undefined} />
          </Fact>
          <Fact label={words.venue}>
            <StatedText text={venue} />
          </Fact>
        </>
      ) : (
        <Fact label={`${words.audience}・${words.venue}`}>
          <StatedText text={undefined} />
        </Fact>
      )}
      {relayedBy && <Fact label={words.relayedBy}>{relayedBy.name}</Fact>}
      {kind !== 'indirect' && (
        <Fact label={words.language}>
          {original ? words.translated(language, languageName(original.lang)) : words.asPrinted(language)}
        </Fact>
      )}
      {original && (
        <Fact label={words.original}>
          <q lang={original.lang}>{original.text}</q>
        </Fact>
      )}
    </FactList>
  )
}
