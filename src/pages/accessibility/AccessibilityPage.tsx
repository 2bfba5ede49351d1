import { accessibility as words } from '../../strings/accessibility.ts'
import { heads } from '../../strings/start.ts'
import { PageShareButton } from '../../arrival/PageShareButton.tsx'
import { accessibilityPath } from '../../paths.ts'
import { TitleBlock } from '../../components/ui/TitleBlock.tsx'

/** What the reader promises to everyone, what was tested, and what is still missing. */
export function AccessibilityPage() {
  return (
    <div className="wrap">
      <TitleBlock title={heads.accessibility.title}>
        <p className="lede">{heads.accessibility.lede}</p>
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
                <li className="mt-2 text-pretty" key={item}>
                  {item}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <PageShareButton path={accessibilityPath} title={heads.accessibility.title} />
    </div>
  )
}
