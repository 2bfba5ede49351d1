/** Where the site will live. */
export interface SiteUrl {
  /** Origin and base path, with a slash at the end. */
  url: string
  /** The base path alone, with slashes at both ends. */
  base: string
}

/** Said once by a build that was not told where the site will live. */
export const withoutSiteUrl = [
  'SITE_URL がありません。どのページも読めますが、canonical・共有画像・フィード・oEmbed のアドレスに',
  'ホスト名が付かず、サイトマップは検索ロボットに使えません。公開するときは次のように組み立ててください。',
  '  SITE_URL=https://example.org/ npm run build',
].join('\n')

/**
 * Reads the one setting for absolute addresses: an http(s) origin with an optional base path.
 * A missing slash at the end is added; blank counts as not set; throws on anything else.
 */
export function readSiteUrl(text: string | undefined): SiteUrl | undefined {
  const setting = text?.trim()
  if (!setting) return undefined
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password
  if (!isPlain || url.search || url.hash)
    throw new Error(
      `SITE_URL に使えない値です：${setting}\n` +
        'https://example.org/ や https://example.org/reader/ のように、http か https のアドレスを書いてください。',
    )
  const base = url.pathname.replace(/\/*$/, '/')
  return { url: url.origin + base, base }
}
