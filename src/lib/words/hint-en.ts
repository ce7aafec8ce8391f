import type { Catalogues } from "./catalogues.ts";

/** The hint at the edition for elders, in English. */
export const hintEn: Catalogues["hint"] = {
  hint: "Larger text? Try the elders’ edition",
  open: "Open",
  noThanks: "No, thanks",
};
