/** The code of a page could not be loaded: the network failed, or a new release has removed the file. */
export class PageCodeError extends Error {
  constructor(page: string, cause: unknown) {
    super(`the code of the page ${page} could not be loaded`, { cause })
    this.name = 'PageCodeError'
  }
}
