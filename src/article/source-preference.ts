import { createPreference } from "../lib/preference.ts";

/** Whether a longer copy from an article says where it is from. */
export const sourceLine = createPreference("source-line", ["on", "off"], "on");
