/** An element of XML. Text and attributes are kept as they are and escaped when it is printed. */
export type Element = {
  name: string;
  attributes: Record<string, string>;
  children: readonly Element[] | string;
};

/** `children` are elements, or text. */
export const element = (
  name: string,
  children: readonly Element[] | string,
  attributes: Record<string, string> = {},
): Element => ({ name, attributes, children });

/** A document with this root; well-formed whatever texts are in it, as long as names are the program's own. */
export const printXml = (root: Element) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${print(root)}\n`;

/** What XML 1.0 (§2.2, Char) has no way to say, not even escaped: most control characters and lone surrogates. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML cannot hold; JSON could, but they are as little use there. */
export const sayable = (text: string) => text.replace(UNSAYABLE, "");

function print({ name, attributes, children }: Element): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`),
  ];
  const inner = typeof children === "string" ? escape(children) : children.map(print).join("");
  return inner === "" ? `<${start.join(" ")}/>` : `<${start.join(" ")}>${inner}</${name}>`;
}

/** The five that sitemaps.org asks for, and white space that a parser would else take for another. */
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

/** There are no CDATA sections: text is escaped in one way only, and `]]>` is text. */
const escape = (text: string) =>
  sayable(text).replace(/[&<>"'\r]/g, (character) => ESCAPES[character] ?? "");
