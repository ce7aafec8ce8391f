import type { Catalogues } from "./catalogues.ts";

/** The words around a picture that is looked at by itself, in English. */
export const viewerEn: Catalogues["viewer"] = {
  viewer: "Picture viewer",
  place: (at, total) => `${at} / ${total}`,
  smaller: "Smaller",
  larger: "Larger",
  whole: "Whole picture",
  previous: "Previous picture",
  next: "Next picture",
  failed: "The large picture did not load.",
};
