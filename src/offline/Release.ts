/** What the build tells the service worker of the site that it wrote. */
export interface Release {
  /** Changes with anything below. */
  id: string
  /** Stands in the pages of the release too, as `data-release`. */
  version: string
  /** The page that any address opens with when the network does not answer: HTML. */
  shell: string
  /** What all pages need, relative to the base of the site → its hash, as in the attribute `integrity`. */
  files: Readonly<Record<string, string>>
}
