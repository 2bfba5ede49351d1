/** The id of a quote inside the dossier. */
export const quoteAnchor = ({ id }: { id: string }) => `quote-${id}`
