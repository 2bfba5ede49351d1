/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Public address of the site with its base path and a slash at the end; empty when the build was not told. */
  readonly SITE_URL: string
}
