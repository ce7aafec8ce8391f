import * as v from "valibot";
import { Id } from "../lib/id.ts";

const Listed = v.object({ stories: v.array(v.object({ id: Id })) });

/**
 * The ids of the articles on a channel's list, as its file holds them, each once.
 * @throws ValiError where it is no list: as an empty one, it would empty what was downloaded
 */
export const storiesIn = (list: unknown): string[] => [
  ...new Set(v.parse(Listed, list).stories.map(({ id }) => id)),
];
