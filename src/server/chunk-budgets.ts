/** What a chunk may weigh, in bytes after gzip, and why it is in the browser at all. */
type ChunkBudget = { bytes: number; why: string };

/** Every chunk that is loaded when it is wanted, by its name. One that is not named here fails the build. */
export const CHUNK_BUDGETS: Record<string, ChunkBudget> = {
  schemas: { bytes: 5_500, why: "checks what the browser fetches itself, and what checks" },
  lists: { bytes: 4_300, why: "the front page, channels and their archive pages" },
  info: { bytes: 600, why: "the pages of the footer" },
  "comment-base": { bytes: 1_000, why: "what the panel and the moderators' page share" },
  "new-comment": { bytes: 500, why: "what reports and the moderators' page check" },
  moderation: { bytes: 9_700, why: "the moderators' page, which no reader loads" },
  "moderation-words": { bytes: 3_300, why: "the words of that page and of its parts" },
  "moderation-styles": {
    bytes: 1_900,
    why: "how that page looks, kept out of readers' stylesheet",
  },
  "keys-sheet": { bytes: 900, why: "the moderators' keys, when asked for" },
  "log-list": { bytes: 1_100, why: "what moderators did, when they look" },
  "comment-panel": { bytes: 9_000, why: "comments, when a reader comes near" },
  "pledge-text": { bytes: 1_500, why: "what those who comment promise, when they read it" },
  "own-part": { bytes: 2_600, why: "what authors can do with their own comments" },
  "linked-thread": { bytes: 700, why: "the comment that an address names" },
  "refusal-reason": { bytes: 1_700, why: "why the comment service refuses, when it does" },
  "comment-dialog": { bytes: 2_200, why: "reports, appeals and the muted, when they are opened" },
  "share-ways": { bytes: 1_900, why: "the share sheet, when it is opened" },
  "qr-encoder": { bytes: 4_000, why: "the code that WeChat scans, with the share sheet" },
  "kept-list": { bytes: 900, why: "what can be read without a line" },
  "use-styles": { bytes: 300, why: "dresses what brings its own styles" },
  keeping: { bytes: 4_800, why: "what was saved and read, once the page has come to rest" },
  library: { bytes: 5_000, why: "the page of what was saved and read" },
  viewer: { bytes: 5_000, why: "pictures by themselves, when one is pressed" },
  "warm-visible": { bytes: 600, why: "fetches the pages of links in view, on good lines" },
  upkeep: {
    bytes: 1_700,
    why: "the service worker and updates, seconds after the page has loaded",
  },
  "write-structured-data": { bytes: 2_500, why: "JSON-LD of a page reached inside the app" },
};
