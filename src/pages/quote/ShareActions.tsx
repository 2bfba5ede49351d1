import { useEffect } from 'react'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { quoteImageFile, quotePath } from '../../paths.ts'
import { siteBase } from '../../siteBase.ts'
import { sharing as words } from '../../strings/quotePage.ts'
import { dialogUnavailable, quote as quoteWords } from '../../strings/start.ts'
import { Button, buttonLook } from '../../components/ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import type { Copied } from '../../sharing/copyToClipboard.ts'
import { Icon } from '../../components/ui/Icon.tsx'
import { showToast } from '../../components/toasts.ts'
import { useLateDialog } from '../../components/ui/useLateDialog.tsx'
import { whenIdle } from '../../loading/whenIdle.ts'
import type * as shareCode from './shareCode.ts'
import { useShareImage } from './useShareImage.ts'

interface ShareActionsProps {
  article: LinkedArticle
  quote: LinkedQuote
}

type ShareCode = typeof shareCode

const loadShareCode = () => import('./shareCode.ts')

/** Does what a press asks for; says so when the code for it cannot be had. */
function withCode<T>(act: (code: ShareCode) => T | Promise<T>): Promise<T | false> {
  return loadShareCode().then(act, () => {
    showToast(dialogUnavailable)
    return false
  })
}

/** Everything that can be done to take a quote along. What needs no script works without one. */
export function ShareActions({ article, quote }: ShareActionsProps) {
  const imageUrl = import.meta.env.BASE_URL + quoteImageFile(quote.id)
  const imageName = `${quote.id}.png`
  const image = useShareImage(imageUrl, imageName)
  const { dialog, open } = useLateDialog()
  useEffect(() => whenIdle(() => void loadShareCode().catch(() => undefined)), [])
  // The address is known in the browser only.
  const cite = ({ citationOf, permalinkOf }: ShareCode) =>
    citationOf(article, quote, permalinkOf(quotePath(quote.id), siteBase, location.href))
  const openCitation = (code: ShareCode, first: 'link' | 'text', isRefused: boolean) =>
    open(async (onClose) => {
      const { CitationDialog } = await import('./CitationDialog.tsx')
      return <CitationDialog citation={cite(code)} first={first} isRefused={isRefused} onClose={onClose} />
    })
  const copy = async (code: ShareCode, first: 'link' | 'text', name: string, copied: Copied) => {
    const isCopied = await code.copyToClipboard(copied)
    if (isCopied) showToast(words.copiedNamed(name))
    else openCitation(code, first, true)
    return isCopied
  }
  const share = async (code: ShareCode) => {
    const citation = cite(code)
    const file = await image.inTime()
    const isShared = await code.shareNatively({
      title: quoteWords.heading(quote.speaker.name),
      text: code.shareTextOf(citation),
      url: citation.address,
      ...(file && { files: [file] }),
    })
    if (!isShared)
      open(async (onClose) => {
        const { ShareQuoteDialog } = await import('./ShareQuoteDialog.tsx')
        return (
          <ShareQuoteDialog citation={citation} image={imageUrl} imageName={imageName} onClose={onClose} />
        )
      })
    return isShared
  }
  return (
    <div
      className="mt-auto grid grid-cols-2 gap-2 pt-4 break-phrase *:px-1 print:hidden noscript:grid-cols-1"
      role="group"
      aria-label={words.actions}
    >
      <Button
        look="primary"
        className="needs-script col-span-full min-h-12"
        onPointerEnter={image.prepare}
        onPointerDown={image.prepare}
        onFocus={image.prepare}
        onClick={() => void withCode(share)}
      >
        <Icon name="share" />
        {words.shareQuote}
      </Button>
      <CopyButton
        icon="link"
        label={words.copyLink}
        copy={() => withCode((code) => copy(code, 'link', words.link, { text: cite(code).address }))}
      />
      <CopyButton
        icon="copy"
        label={words.copyQuote}
        copy={() =>
          withCode((code) => {
            const citation = cite(code)
            const text = code.citationAsText(citation)
            return copy(code, 'text', words.quote, { text, html: code.citationAsHtml(citation) })
          })
        }
      />
      <a className={buttonLook.plain} href={imageUrl} download={imageName}>
        <Icon name="image" />
        {words.saveImage}
      </a>
      <Button
        className="needs-script"
        aria-haspopup="dialog"
        onClick={() => void withCode((code) => openCitation(code, 'text', false))}
      >
        <Icon name="quotes" />
        {words.formats}
      </Button>
      {dialog}
    </div>
  )
}
