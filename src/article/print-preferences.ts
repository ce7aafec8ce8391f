import { createPreference } from "../lib/preference.ts";

/** How an article is set on paper; src/styles/print.css reads both from `<html>`. */
export const printColumns = createPreference("print-columns", ["one", "two"], "one");
export const printFace = createPreference("print-face", ["song", "fangsong"], "song");
