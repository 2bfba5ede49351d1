import { useRef, useState } from 'react'
import { Icon } from '../../components/ui/Icon.tsx'
import { Sheet } from '../../components/ui/Sheet.tsx'
import { tw } from '../../components/ui/tw.ts'
import { showToast } from '../../components/toasts.ts'
import type { Citation } from '../../sharing/citation.ts'
import { citationAsHtml } from '../../sharing/citationAsHtml.ts'
import { citationAsText } from '../../sharing/citationAsText.ts'
import { copyToClipboard, type Copied } from '../../sharing/copyToClipboard.ts'
import { sharing as words } from '../../strings/quotePage.ts'
import { CitationDialog } from './CitationDialog.tsx'

interface ShareQuoteDialogProps {
  citation: Citation
  /** Address of the picture that goes out with the link. */
  image: string
  /** Name of the picture when it is saved. */
  imageName: string
  onClose: () => void
}

const rowLook = tw`grid min-h-13 w-full cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-center gap-3 border-b border-line px-1 py-2 text-left no-underline hover:bg-paper-3`

/** What goes out with a shared quote: the picture, and below it the link, the words and the picture, a row each. */
export function ShareQuoteDialog({ citation, image, imageName, onClose }: ShareQuoteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [refused, setRefused] = useState<'link' | 'text'>()
  if (refused) return <CitationDialog citation={citation} first={refused} isRefused onClose={onClose} />
  const copy = async (form: 'link' | 'text', name: string, copied: Copied) => {
    if (await copyToClipboard(copied)) {
      // First the dialog goes: while it is open, nothing outside of it is read out.
      dialog.current?.close()
      showToast(words.copiedNamed(name))
    } else {
      setRefused(form)
    }
  }
  const text = citationAsText(citation)
  return (
    <Sheet ref={dialog} place="left" heading={words.shareQuote} onClose={onClose}>
      <img
        className="h-auto w-full border border-line"
        src={image}
        width={1200}
        height={630}
        alt={words.image}
      />
      <ul role="list" className="border-t border-line">
        <li>
          <button
            type="button"
            className={rowLook}
            onClick={() => void copy('link', words.link, { text: citation.address })}
          >
            <Icon name="link" />
            <span>
              {words.copyLink} <Preview text={citation.address} />
            </span>
          </button>
        </li>
        <li>
          <button
            type="button"
            className={rowLook}
            onClick={() => void copy('text', words.quote, { text, html: citationAsHtml(citation) })}
          >
            <Icon name="copy" />
            <span>
              {words.copyQuote} <Preview text={text} />
            </span>
          </button>
        </li>
        <li>
          <a className={rowLook} href={image} download={imageName}>
            <Icon name="image" />
            {words.saveImage}
          </a>
        </li>
      </ul>
    </Sheet>
  )
}

/** The beginning of what is copied. */
function Preview({ text }: { text: string }) {
  return <small className="line-clamp-1 text-sm break-all text-ink-3">{text}</small>
}
