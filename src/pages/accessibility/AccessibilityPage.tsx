import { accessibility as words } from '../../strings.ts'

/** What the reader promises to everyone, what was tested, and what is still missing. */
export function AccessibilityPage() {
  return (
    <div className="wrap">
      <header className="page-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      {words.parts.map(({ id, heading, paragraphs, ...part }) => (
        <section className="statement" key={id} aria-labelledby={`${id}-heading`}>
          <h2 className="block-heading" id={`${id}-heading`}>
            {heading}
          </h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {'items' in part && (
            <ul role="list">
              {part.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
