import type { Citation } from '../../sharing/citation.ts'
import { citationAsBibtex } from '../../sharing/citationAsBibtex.ts'
import { citationAsCslJson } from '../../sharing/citationAsCslJson.ts'
import { citationAsHtml } from '../../sharing/citationAsHtml.ts'
import { citationAsMarkdown } from '../../sharing/citationAsMarkdown.ts'
import { citationAsText } from '../../sharing/citationAsText.ts'
import { sharing } from '../../strings/quotePage.ts'
import { ShareDialog } from '../../components/ShareDialog.tsx'

interface CitationDialogProps {
  citation: Citation
  /** link: the address alone, which could not be copied. */
  first: 'link' | 'text'
  isRefused: boolean
  onClose: () => void
}

/** The citation of a quote in every format, or its address. */
export function CitationDialog({ citation, first, isRefused, onClose }: CitationDialogProps) {
  const { formatNames: names } = sharing
  const link = { name: sharing.link, text: citation.address }
  const formats = [
    { name: names.text, text: citationAsText(citation), html: citationAsHtml(citation) },
    { name: names.markdown, text: citationAsMarkdown(citation) },
    { name: names.bibtex, text: citationAsBibtex(citation) },
    { name: names.csl, text: citationAsCslJson(citation) },
  ]
  return (
    <ShareDialog
      heading={first === 'link' ? sharing.link : sharing.formats}
      forms={first === 'link' ? [link] : formats}
      isRefused={isRefused}
      onClose={onClose}
    />
  )
}
