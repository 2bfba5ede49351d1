/** A file of the site: where it goes, relative to the output folder, and what it holds. */
export type OutputFile = [file: string, content: string]
