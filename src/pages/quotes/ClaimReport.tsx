import { Link } from 'react-router'
import type { AlignedPiece } from '../../article/alignText.ts'
import { longestSearch } from '../../article/longestSearch.ts'
import type { ClaimCheck, ClaimMatch } from '../../article/checkClaim.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { KindBadge } from '../../components/KindBadge.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { WhenText } from '../../components/WhenText.tsx'
import { quotePath } from '../../paths.ts'
import { claim as words } from '../../strings/claim.ts'
import { verdictOf } from '../../components/verdictOf.ts'

interface ClaimReportProps {
  check: ClaimCheck
  /** How many quotes are like it at all, and how many of them stand below. */
  found: number
  shown: number
}

/** What the article has of words that somebody is said to have spoken, letter by letter, and what that does not mean. */
export function ClaimReport({ check: { match, only }, found, shown }: ClaimReportProps) {
  return (
    <section className="mb-6 grid gap-3 border-2 border-ink p-4 lg:p-6" aria-label={words.title}>
      <h2 className="label">{words.title}</h2>
      <p className="font-mincho text-2xl leading-snug font-bold" role="status">
        {verdictOf(match)}
      </p>
      {match ? (
        <Match match={match} />
      ) : (
        (shown > 0 || found === 0) && <p>{shown > 0 ? words.explained.nearest : words.explained.nothing}</p>
      )}
      {only.includes('quoted') && <p>{words.explained.only.quoted}</p>}
      {only.includes('start') && <p>{words.explained.only.start(longestSearch)}</p>}
      <p className="text-sm leading-relaxed text-ink-2">{words.limits}</p>
    </section>
  )
}

function Match({ match }: { match: ClaimMatch }) {
  const { quote, isReport, lang, pieces, before, after, isCutBefore, isCutAfter, likeness } = match
  const { speaker, kind, when, id, numeral } = quote
  return (
    <>
      <p>
        {words.explained[lang === undefined ? (isReport ? 'report' : 'speech') : 'original'](speaker.name)}
      </p>
      <blockquote
        className="border-l-4 border-line-2 pl-4 leading-loose direct:font-mincho direct:text-lg direct:font-bold"
        data-kind={kind}
        lang={lang}
      >
        {isCutBefore && <Omitted text={words.omittedBefore} />}
        {before}
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
        {after}
        {isCutAfter && <Omitted text={words.omittedAfter} />}
      </blockquote>
      {likeness === 'near' && (
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-2" aria-hidden="true">
          <del>{words.legend.wanted}</del>
          <ins className="decoration-2">{words.legend.found}</ins>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-2">
        <SideMark side={speaker.side} size="s" isDecorative />
        <b className="text-ink">{speaker.name}</b>
        <KindBadge kind={kind} />
        <WhenText when={when} />
        <Link className="more-link" to={quotePath(id)}>
          {words.open(numeral)}
          <Icon name="forward" />
        </Link>
      </p>
    </>
  )
}

const Omitted = ({ text }: { text: string }) => <small className="text-ink-2">{text}</small>

/** Letters of both texts, or of one of them: what is seen as struck out or underlined is heard in words. */
function Piece({ piece: { text, in: kind } }: { piece: AlignedPiece }) {
  switch (kind) {
    case 'both':
      return <mark>{text}</mark>
    case 'wanted':
      return (
        <del>
          <span aria-hidden="true">{text}</span>
          <span className="sr-only">{words.onlyWanted(text)}</span>
        </del>
      )
    case 'found':
      return (
        <ins className="decoration-2">
          <span aria-hidden="true">{text}</span>
          <span className="sr-only">{words.onlyFound(text)}</span>
        </ins>
      )
  }
}
