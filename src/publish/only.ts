import type { Story } from "../channel/story.ts";

const EXTRAS = ["introTitle", "summary", "author", "picture", "media"] as const;
export type Extra = (typeof EXTRAS)[number];

/**
 * A story with its headline, source and time, and of the rest only what a list shows: a page carries its lists with it.
 * Beside its headline a picture is not described once more (`alt=""`).
 */
export function only(story: Story, extras: readonly Extra[] = []): Story {
  const shown = { ...story };
  if (shown.picture) shown.picture = { ...shown.picture, alt: "" };
  for (const extra of EXTRAS) if (!extras.includes(extra)) delete shown[extra];
  return shown;
}
