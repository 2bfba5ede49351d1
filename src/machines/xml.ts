/** A piece of XML that is already written. */
export type Xml = { readonly xml: string }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * An element of XML 1.0, also fit for HTML. Strings are text: nothing in them is markup.
 * The schema keeps out of an article what no XML can hold (controls, lone surrogates, noncharacters).
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (string | Xml)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml))
  return { xml: `<${name}${written.join('')}>${inside.join('')}</${name}>` }
}

/** A file of XML with this root. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
