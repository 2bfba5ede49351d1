import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { useLocation } from 'react-router'
import { articleQuery, type LoadedArticle } from './articleQuery.ts'
import { PageDataContext } from './pageData.ts'
import { normalizePath } from '../paths.ts'

/** The article for the page on screen: whole once it is there, until then the excerpt that the page brought along. */
export type ArticleState =
  | ({ status: 'ready'; restFailed: boolean; retry: () => void } & LoadedArticle)
  | { status: 'loading' }
  | { status: 'failed'; error: Error; retry: () => void; isRetrying: boolean }

export function useArticle(): ArticleState {
  const pageData = use(PageDataContext)
  const { pathname } = useLocation()
  const excerpt = pageData?.path === normalizePath(pathname) ? pageData.article : undefined
  const query = useQuery({ ...articleQuery, enabled: excerpt === undefined })
  const retry = () => void query.refetch()
  if (query.data) return { status: 'ready', restFailed: false, retry, ...query.data }
  if (excerpt) return { status: 'ready', article: excerpt, problems: [], restFailed: query.isError, retry }
  if (query.isError) return { status: 'failed', error: query.error, retry, isRetrying: query.isFetching }
  return { status: 'loading' }
}
