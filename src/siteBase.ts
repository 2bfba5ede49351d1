/**
 * Where the site lives: origin and base path. Without `SITE_URL` at build, addresses are relative to the host
 * that serves them, which every browser resolves.
 */
export const siteBase: string = import.meta.env.SITE_URL || import.meta.env.BASE_URL
