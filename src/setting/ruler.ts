import { createPreference } from "../lib/preference.ts";

/** Whether a line under the pointer guides the eye. */
export const ruler = createPreference("ruler", ["off", "on"], "off");
