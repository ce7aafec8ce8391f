import { createPreference } from "../lib/preference.ts";

/** Whether what is read is remembered on this device, as the reader wants it. */
export const history = createPreference("history", ["on", "off"], "on");
