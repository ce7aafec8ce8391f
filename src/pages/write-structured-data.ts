import { structuredDataText } from "./structured-data-of.ts";

/**
 * Writes the JSON-LD of the page at hand over that of the last one, where the document has a place for it. Only the
 * data of a text node is set: a script element made here, its `text` or its `textContent` would need a policy
 * (Trusted Types, enforcement for scripts).
 */
export function writeStructuredData(...page: Parameters<typeof structuredDataText>) {
  const text = document.getElementById("structured-data")?.firstChild;
  if (text instanceof Text) text.data = structuredDataText(...page);
}
