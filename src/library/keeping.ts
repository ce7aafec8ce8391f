// What a page needs to keep articles: one chunk, loaded when it is wanted (at-rest.ts).
export { follow } from "./follow.ts";
export { markLinks } from "./mark-links.ts";
export { toggleSaved } from "./toggle-saved.ts";
