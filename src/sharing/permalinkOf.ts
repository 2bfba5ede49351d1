/**
 * The one address of a page, absolute and without query and fragment: on the site that the build is configured for
 * (`SITE_URL`), or on the host that serves it.
 * @param path an address of `paths.ts`
 * @param base the site's origin and base path, or its base path alone
 * @param here the address in the browser
 */
export function permalinkOf(path: string, base: string, here: string): string {
  const { origin, pathname } = new URL(base.replace(/\/$/, '') + path, here)
  return origin + pathname
}
