import { createPreference } from "../lib/preference.ts";
import { SORTS } from "./comment-list.ts";

/** In which order comments are listed, as the reader chose last. */
export const sort = createPreference("comment-sort", SORTS, "newest");
