import type { Citation } from '../../sharing/citation.ts'
import { citationAsBibtex } from '../../sharing/citationAsBibtex.ts'
import { citationAsCslJson } from '../../sharing/citationAsCslJson.ts'
import { citationAsHtml } from '../../sharing/citationAsHtml.ts'
import { citationAsMarkdown } from '../../sharing/citationAsMarkdown.ts'
import { citationAsText } from '../../sharing/citationAsText.ts'
import { sharing } from '../../strings/quotePage.ts'
import { ShareDialog, type ShareForm } from '../../components/ShareDialog.tsx'

interface CitationDialogProps {
  citation: Citation
  /** Address of the picture that goes out with the link. */
  image: string
  first: 'link' | 'text'
  isRefused: boolean
  onClose: () => void
}

/** The address of a quote and its citation in every format. */
export function CitationDialog({ citation, image, first, isRefused, onClose }: CitationDialogProps) {
  const { formatNames: names } = sharing
  const forms: ShareForm[] = [
    { name: sharing.link, text: citation.address },
    { name: names.text, text: citationAsText(citation), html: citationAsHtml(citation) },
    { name: names.markdown, text: citationAsMarkdown(citation) },
    { name: names.bibtex, text: citationAsBibtex(citation) },
    { name: names.csl, text: citationAsCslJson(citation) },
  ]
  return (
    <ShareDialog
      forms={forms}
      image={first === 'link' && !isRefused ? image : undefined}
      first={first === 'link' ? sharing.link : names.text}
      isRefused={isRefused}
      onClose={onClose}
    />
  )
}
