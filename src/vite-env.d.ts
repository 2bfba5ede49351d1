/// <reference types="vite/client" />

interface Window {
  /** https://www.w3.org/TR/trusted-types/, where a browser has it. What a policy makes counts as a string. */
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (input: string) => string },
    ): { createScriptURL: (input: string) => string }
  }
}

interface ImportMetaEnv {
  /** Public address of the site with its base path and a slash at the end; empty when the build was not told. */
  readonly SITE_URL: string
}
