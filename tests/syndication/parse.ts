/** A document of XML as elements; where it is not well-formed, the parser's complaint. */
export const parse = (body = "") => new DOMParser().parseFromString(body, "application/xml");

/** The texts of the elements that a selector finds, by their local names. */
export const textsOf = (document: Document | Element, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
