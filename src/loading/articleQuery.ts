import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import type { LinkedArticle } from '../article/linkArticle.ts'
import type { Phrases } from '../article/pageExcerpt.ts'
import { parseArticleText } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import { articleFile, phrasesFile } from '../paths.ts'

/** An article that can be shown, and what was wrong with parts of it. */
export interface LoadedArticle {
  article: LinkedArticle
  problems: readonly Problem[]
}

/** What kept the article from being shown. */
export type FailureKind = 'network' | 'timeout' | 'status' | 'html' | 'empty' | 'json' | 'invalid' | 'version'

/** Thrown by the query: the kind of failure, and technical lines for an author. */
export class ArticleError extends Error {
  readonly kind: FailureKind
  readonly problems: readonly Problem[]

  constructor(kind: FailureKind, message: string, problems: readonly Problem[] = []) {
    super(message)
    this.name = 'ArticleError'
    this.kind = kind
    this.problems = problems
  }
}

/** How long nothing may arrive, in ms. What is large or slow takes as long as it takes. */
const patience = 10_000

const phrasesSchema = v.record(v.string(), v.array(v.number()))

/**
 * The one query: the whole article, fetched once and kept for the visit.
 * Pages that carry their own excerpt do not wait for it.
 */
export const articleQuery = queryOptions({
  queryKey: ['article'],
  queryFn: loadArticle,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: 1,
  // `navigator.onLine` lies both ways: always try.
  networkMode: 'always',
  // A linked article refers to itself in circles, which structural sharing cannot walk.
  structuralSharing: false,
})

/** Keeps the article for the visit. */
export const queryClient = new QueryClient()

/** The whole article as it arrives. */
export const useArticleQuery = () => useQuery(articleQuery, queryClient)

async function loadArticle(): Promise<LoadedArticle> {
  const [text, phrases] = await Promise.all([loadText(articleFile), loadPhrases()])
  return readLoaded(text, phrases)
}

/** Text as received, or an `ArticleError` that says why there is none. */
async function loadText(file: string): Promise<string> {
  const url = import.meta.env.BASE_URL + file
  const silence = new AbortController()
  const wait = () => setTimeout(() => silence.abort(), patience)
  let timer = wait()
  const heard = new TransformStream({
    transform(chunk, controller) {
      clearTimeout(timer)
      timer = wait()
      controller.enqueue(chunk)
    },
  })
  let response: Response
  let text: string
  try {
    response = await fetch(url, { signal: silence.signal })
    text = await new Response(response.body?.pipeThrough(heard)).text()
  } catch (error) {
    throw new ArticleError(silence.signal.aborted ? 'timeout' : 'network', `${url}: ${String(error)}`)
  } finally {
    clearTimeout(timer)
  }
  if (!response.ok) throw new ArticleError('status', `${url}: HTTP ${response.status}`)
  return text
}

/** Without phrases the article is as readable: lines then break where the browser thinks best. */
async function loadPhrases(): Promise<Phrases> {
  try {
    return v.parse(phrasesSchema, JSON.parse(await loadText(phrasesFile)))
  } catch {
    return {}
  }
}

/** Text as received → a loaded article, or an `ArticleError` that says what kind of thing it was instead. */
function readLoaded(text: string, phrases: Phrases): LoadedArticle {
  const url = import.meta.env.BASE_URL + articleFile
  if (text.trim() === '') throw new ArticleError('empty', `${url}: no content`)
  if (text.trimStart().startsWith('<')) throw new ArticleError('html', `${url}: HTML or XML instead of JSON`)
  const { article, problems } = parseArticleText(text, new Map(Object.entries(phrases)))
  if (article) return { article, problems }
  const fatal = problems.find(({ severity }) => severity === 'fatal')
  const kind = fatal?.reason === 'json' || fatal?.reason === 'version' ? fatal.reason : 'invalid'
  throw new ArticleError(kind, `${url}: ${problems.length} problems`, problems)
}
