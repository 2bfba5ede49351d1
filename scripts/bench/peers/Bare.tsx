import { QueryClient, QueryClientProvider, queryOptions, useQuery } from '@tanstack/react-query'
import { createElement, useEffect, useState, type ReactNode } from 'react'
import { Link, Route, Routes, useLocation } from 'react-router'

/** What a page says, and nothing of how it looks: text, or an element with pieces in it. */
export type Piece = string | { tag: string; href?: string; rel?: string; content: Piece[] }

export interface NeutralPage {
  title: string
  content: Piece[]
}

/** By path. */
export type NeutralPages = Record<string, NeutralPage>

const pagesQuery = queryOptions({
  queryKey: ['pages'],
  queryFn: async () => (await fetch('/pages.json')).json() as Promise<NeutralPages>,
  staleTime: Infinity,
})

interface BareProps {
  /** The page that was written ahead. */
  pages: NeutralPages
  /** Puts a router round the page. */
  children: (page: ReactNode) => ReactNode
}

/** The stack of the reader and nothing else: a page that was written ahead, and what it leads to, loaded when idle. */
export function Bare({ pages, children }: BareProps) {
  const [client] = useState(() => {
    const client = new QueryClient()
    client.setQueryData(pagesQuery.queryKey, pages)
    return client
  })
  useEffect(() => {
    document.documentElement.dataset['hydrated'] = 'true'
    requestIdleCallback(() => void client.fetchQuery({ ...pagesQuery, staleTime: 0 }))
  }, [client])
  const routes = (
    <Routes>
      <Route path="/quotes" element={<SearchPage />} />
      <Route path="*" element={<Page />} />
    </Routes>
  )
  return <QueryClientProvider client={client}>{children(routes)}</QueryClientProvider>
}

/** @param words what an item of a list must hold to be shown */
function Page({ words = '' }: { words?: string }) {
  const { pathname } = useLocation()
  const page = useQuery(pagesQuery).data?.[pathname]
  return (
    page && (
      <>
        <title>{page.title}</title>
        {render(page.content, words)}
      </>
    )
  )
}

/** A list with a search: as plain as can be, every item looked through at every key. */
function SearchPage() {
  const [words, setWords] = useState('')
  return (
    <>
      <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      <Page words={words} />
    </>
  )
}

function render(pieces: Piece[], words: string): ReactNode[] {
  return pieces.map((piece, index) => {
    if (typeof piece === 'string') return piece
    const { tag, href, rel, content } = piece
    if (tag === 'li' && !textOf(piece).includes(words)) return null
    const children = render(content, words)
    if (href === undefined) return createElement(tag, { key: index }, children)
    return (
      <Link key={index} to={href} rel={rel} onClick={() => window.scrollTo(0, 0)}>
        {children}
      </Link>
    )
  })
}

const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : piece.content.map(textOf).join('')
