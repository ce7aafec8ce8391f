import { createPreference } from "./preference.ts";
import { savesData } from "./saves-data.ts";

/**
 * Whether pictures come by themselves or once they are asked for (省流量). Where nothing was chosen, the latter if the
 * browser is told to save data; index.html knows that, too.
 */
export const pictures = createPreference("pictures", ["shown", "asked"], "shown", () =>
  savesData() ? "asked" : "shown",
);
