import { type RefObject, useEffect, useEffectEvent } from "react";
import { tellReadingPlace } from "../article/reading-place.ts";
import type { Section } from "../article/sections.ts";
import { followReader } from "./follow-reader.ts";

type Following = {
  id: string;
  body: RefObject<HTMLElement | null>;
  sections: readonly Section[];
  /** 字数 of the text. */
  characters: number;
  /** Whether the place that is kept is still offered, and not to be written over. */
  isOffering: boolean;
  /** While something else stands in the place of the text. */
  isPaused: boolean;
};

/** Follows the reader through a body (follow-reader.ts) as long as it is drawn. */
export function useFollowing({ id, body, sections, characters, isOffering, isPaused }: Following) {
  const isOffered = useEffectEvent(() => isOffering);

  useEffect(() => {
    if (isPaused || !body.current) return;
    return followReader(body.current, { id, sections, characters, isOffered });
  }, [id, body, sections, characters, isPaused]);

  // The next article begins where nobody has read yet.
  useEffect(() => () => tellReadingPlace(), []);
}
