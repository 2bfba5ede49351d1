import { accessibilityPath } from '../../paths.ts'
import { pageMeta } from '../../head/pageMeta.ts'
import { siteBase } from '../../siteBase.ts'
import { accessibility as words } from '../../strings.ts'
import { PageHead } from '../../head/PageHead.tsx'
import type { PageProps } from '../PageProps.ts'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'

/** What the reader promises to everyone, what was tested, and what is still missing. */
export function AccessibilityPage({ article }: PageProps) {
  return (
    <div className="wrap">
      <PageHead meta={pageMeta(article, { page: 'accessibility', path: accessibilityPath }, siteBase)} />
      <TitleBlock title={words.title}>
        <p className="lede">{words.lede}</p>
      </TitleBlock>
      {words.parts.map(({ id, heading, paragraphs, ...part }) => (
        <section
          className="max-w-prose border-t border-line pt-4 pb-6 leading-loose"
          key={id}
          aria-labelledby={`${id}-heading`}
        >
          <h2 className="block-heading" id={`${id}-heading`}>
            {heading}
          </h2>
          {paragraphs.map((paragraph) => (
            <p className="mt-3" key={paragraph}>
              {paragraph}
            </p>
          ))}
          {'items' in part && (
            <ul role="list" className="ml-5 list-[square]">
              {part.items.map((item) => (
                <li className="mt-2" key={item}>
                  {item}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
