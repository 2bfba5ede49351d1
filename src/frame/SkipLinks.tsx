import { useLocation } from 'react-router'
import { tw } from '../components/ui/tw.ts'
import { contentsFragment, foldedContentsFragment, searchControlFragment, storyPath } from '../paths.ts'
import { site } from '../strings/start.ts'

const look = tw`absolute -top-24 left-gutter z-50 bg-ink px-4 py-3 text-paper focus:top-2 print:hidden`

/** The first stops of the Tab key: past the masthead, to its search, and in the story to the contents. */
export function SkipLinks() {
  const isStory = useLocation().pathname === storyPath
  return (
    <>
      <a className={look} href="#main">
        {site.skipToMain}
      </a>
      {isStory && (
        <>
          <a className={`lg:hidden ${look}`} href={`#${foldedContentsFragment}`}>
            {site.skipToContents}
          </a>
          <a className={`hidden lg:block ${look}`} href={`#${contentsFragment}`}>
            {site.skipToContents}
          </a>
        </>
      )}
      <a className={look} href={`#${searchControlFragment}`}>
        {site.skipToSearch}
      </a>
    </>
  )
}
