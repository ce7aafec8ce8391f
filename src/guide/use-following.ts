import { type RefObject, useEffect, useEffectEvent } from "react";
import { tellReadingPlace } from "../article/reading-place.ts";
import type { Section } from "../article/sections.ts";
import { followReader } from "./follow-reader.ts";
import { holdLine } from "./hold-line.ts";

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

/** Follows the reader through a body (follow-reader.ts) as long as it is drawn, and holds their line (hold-line.ts). */
export function useFollowing({ id, body, sections, characters, isOffering, isPaused }: Following) {
  const isOffered = useEffectEvent(() => isOffering);

  useEffect(() => {
    if (isPaused || !body.current) return;
    const stop = followReader(body.current, { id, sections, characters, isOffered });
    const letGo = holdLine(body.current);
    return () => {
      stop();
      letGo();
    };
  }, [id, body, sections, characters, isPaused]);

  // The next article begins where nobody has read yet.
  useEffect(() => () => tellReadingPlace(), []);
}
