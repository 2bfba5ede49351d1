import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { quoteImageFile, quotePath } from '../../paths.ts'
import { citationOf } from '../../sharing/citation.ts'
import { citationAsHtml } from '../../sharing/citationAsHtml.ts'
import { citationAsText } from '../../sharing/citationAsText.ts'
import { permalinkOf } from '../../sharing/permalinkOf.ts'
import { shareTextOf } from '../../sharing/shareTextOf.ts'
import { siteBase } from '../../siteBase.ts'
import { sharing as words } from '../../strings/quotePage.ts'
import { quote as quoteWords } from '../../strings/start.ts'
import { Button, buttonLook } from '../../components/ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { copyToClipboard, type Copied } from '../../sharing/copyToClipboard.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { shareNatively } from '../../sharing/shareNatively.ts'
import { showToast } from '../../components/toasts.ts'
import { useLateDialog } from '../../components/ui/useLateDialog.ts'
import { useShareImage } from './useShareImage.ts'

interface ShareActionsProps {
  article: LinkedArticle
  quote: LinkedQuote
}

/** Everything that can be done to take a quote along. What needs no script works without one. */
export function ShareActions({ article, quote }: ShareActionsProps) {
  const imageUrl = import.meta.env.BASE_URL + quoteImageFile(quote.id)
  const imageName = `${quote.id}.png`
  const image = useShareImage(imageUrl, imageName)
  const { dialog, open } = useLateDialog()
  // The address is known in the browser only.
  const cite = () => citationOf(article, quote, permalinkOf(quotePath(quote.id), siteBase, location.href))
  const openDialog = (first: 'link' | 'text', isRefused = false) =>
    open(async (onClose) => {
      const { CitationDialog } = await import('./CitationDialog.tsx')
      return <CitationDialog citation={cite()} first={first} isRefused={isRefused} onClose={onClose} />
    })
  const copy = async (first: 'link' | 'text', name: string, copied: Copied) => {
    const isCopied = await copyToClipboard(copied)
    if (isCopied) showToast(words.copiedNamed(name))
    else openDialog(first, true)
    return isCopied
  }
  const share = async () => {
    const citation = cite()
    const file = await image.inTime()
    const isShared = await shareNatively({
      title: quoteWords.heading(quote.speaker.name),
      text: shareTextOf(citation),
      url: citation.address,
      ...(file && { files: [file] }),
    })
    if (!isShared) openDialog('link')
  }
  return (
    <div
      className="mt-auto grid grid-cols-[repeat(auto-fit,minmax(min(9.5rem,100%),1fr))] gap-2 pt-6 print:hidden noscript:grid-cols-1"
      role="group"
      aria-label={words.actions}
    >
      <Button
        look="primary"
        className="needs-script col-span-full min-h-12"
        onPointerEnter={image.prepare}
        onPointerDown={image.prepare}
        onFocus={image.prepare}
        onClick={() => void share()}
      >
        <Icon name="share" />
        {words.shareQuote}
      </Button>
      <CopyButton
        icon="link"
        label={words.copyLink}
        copy={() => copy('link', words.link, { text: cite().address })}
      />
      <CopyButton
        icon="copy"
        label={words.copyQuote}
        copy={() => {
          const citation = cite()
          return copy('text', words.quote, { text: citationAsText(citation), html: citationAsHtml(citation) })
        }}
      />
      <a className={buttonLook.plain} href={imageUrl} download={imageName}>
        <Icon name="image" />
        {words.saveImage}
      </a>
      <Button className="needs-script" aria-haspopup="dialog" onClick={() => openDialog('text')}>
        <Icon name="quotes" />
        {words.formats}
      </Button>
      {dialog}
    </div>
  )
}
