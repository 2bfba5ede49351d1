import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { EvidenceText } from '../../components/EvidenceText.tsx'
import { agreements as agreementWords } from '../../strings/agreements.ts'
import { dossier as words } from '../../strings/dossier.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { DossierText } from './DossierText.tsx'
import { Fact } from './Fact.tsx'
import { quoteAnchor } from './quoteAnchor.ts'

/** Every agreement with its parties, the statements that touch it and its evidence. */
export function DossierAgreements({ article }: { article: LinkedArticle }) {
  return (
    <ol className="records">
      {article.agreements.map(({ id, numeral, title, text, parties, note, accounts, quotes, evidence }) => (
        <li key={id}>
          <h3>
            {agreementWords.numbered(numeral)}　<ArticleWords>{title}</ArticleWords>
          </h3>
          <p>
            <DossierText text={text} />
          </p>
          {note && (
            <p>
              <DossierText text={note} />
            </p>
          )}
          {accounts.map(({ side, text: account }) => (
            <p key={side.id} className="note">
              {words.remark(side.name)}
              <DossierText text={account} />
            </p>
          ))}
          <dl>
            <Fact label={words.parties}>{parties.map(({ name }) => name).join('、')}</Fact>
            <Fact label={words.mentions}>
              {quotes.map((quote) => (
                <Fragment key={quote.id}>
                  <a href={`#${quoteAnchor(quote)}`}>
                    {quoteWords.label(quote.numeral)}（{quote.speaker.shortName}）
                  </a>{' '}
                </Fragment>
              ))}
            </Fact>
            <Fact label={words.evidence}>
              <EvidenceText evidence={evidence} />
            </Fact>
          </dl>
        </li>
      ))}
    </ol>
  )
}
