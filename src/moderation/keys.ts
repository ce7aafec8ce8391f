import { createPreference } from "../lib/preference.ts";

/** Whether single keys do anything; whoever speaks to their computer wants them off (WCAG 2.1.4). */
export const keysPreference = createPreference("moderation-keys", ["on", "off"], "on");
