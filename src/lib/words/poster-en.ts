import type { Catalogues } from "./catalogues.ts";

/** The words of posters and quote cards in English. */
export const posterEn: Catalogues["poster"] = {
  quoteCard: "Quote card",
  scan: "Press and hold, or scan, to read it all",
  scanQuote: "Press and hold, or scan, to read it in its place",
  posterAlt: (title) => `Poster of “${title}”`,
  quoteAlt: (quote, title) => `Quote card: “${quote}” (${title})`,
  drawing: "Drawing…",
  save: "Save image",
  shareImage: "Share image",
  holdToSave: "Or press and hold the image to save it.",
  failed: "The image could not be drawn; please copy the link instead.",
  shareFailed: "Sharing failed; please save the image first.",
};
