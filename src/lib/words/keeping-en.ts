import type { Catalogues } from "./catalogues.ts";

/** What is said of saving an article, and of how far one was read, in English. */
export const keepingEn: Catalogues["keeping"] = {
  saved: "Saved.",
  savedOffline: "Saved, and readable off line.",
  savedForNow: "Saved, but this browser keeps nothing: it is gone once the page is closed.",
  unsaved: "No longer saved.",

  readTo: (progress, isWhole) => (isWhole ? "read" : `read to ${Math.round(progress * 100)} %`),
  failed: "That did not work; please try again.",
};
