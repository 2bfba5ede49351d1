/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Public address of the site, with base path; empty when the build was not told. */
  readonly SITE_URL: string
}
