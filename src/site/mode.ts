import { createPreference } from "../lib/preference.ts";

/**
 * The paper's own edition, or the one for elders: the same pages by other numbers (styles/elder.css). An address that
 * ends in `?mode=elder` or `?mode=standard` chooses, too; index.html sees to that before the first paint.
 */
export const mode = createPreference("mode", ["standard", "elder"], "standard");
