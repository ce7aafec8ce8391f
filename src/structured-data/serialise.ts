/** What could end a script element, open a comment in it, or end a line of a script in older browsers. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that may stand inside a script element as it is (WHATWG HTML, restrictions on contents of script elements). */
export const serialise = (objects: readonly object[]): string =>
  JSON.stringify(objects).replace(UNSAFE, escape);

const escape = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
