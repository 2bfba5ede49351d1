import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { otherVoices } from '../../article/otherVoices.ts'
import { textOfQuote } from '../../article/quoteRuns.ts'
import { quotePath } from '../../paths.ts'
import { quoteContext } from '../../strings/quoteContext.ts'
import { clampOf } from '../../components/clampOf.ts'
import { QuoteText } from '../../components/QuoteText.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { HeadedList } from '../../components/ui/HeadedList.tsx'
import { LinkRow } from '../../components/ui/LinkRow.tsx'

interface OtherVoicesProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** ほかの側の言葉: what the other sides say, see `otherVoices`. */
export function OtherVoices({ article, quote }: OtherVoicesProps) {
  const voices = otherVoices(article, quote)
  if (voices.length === 0) return null
  return (
    <HeadedList id="voices-heading" heading={quoteContext.otherVoices}>
      {voices.map((voice) => (
        <li key={voice.id} data-kind={voice.kind}>
          <LinkRow
            to={quotePath(voice.id)}
            mark={<SideMark side={voice.speaker.side} />}
            note={voice.speaker.name}
          >
            <span
              className={`block max-w-prose leading-relaxed break-phrase direct:own-words direct:text-lg ${clampOf(textOfQuote(voice))}`}
            >
              <QuoteText quote={voice} isInsideLink />
            </span>
          </LinkRow>
        </li>
      ))}
    </HeadedList>
  )
}
