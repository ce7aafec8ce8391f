import { useState } from "react";
import { pictures } from "./pictures.ts";
import { usePreference } from "./preference.ts";

/** The pictures that were asked for: each stays as long as the program runs. */
const asked = new Set<string>();

/**
 * Whether a picture is held back until it is asked for, and how to ask. A server cannot know who saves data, so what it
 * drew is held back once the program runs: until then the stylesheet keeps the browser from fetching all but the first
 * picture, which therefore is not held back on the page that a server drew.
 */
export function useHeld(src: string, isFirst: boolean) {
  const isSaving = usePreference(pictures) === "asked";
  const [isAtOnce, setAtOnce] = useState(asked.has(src) || (isFirst && !isSaving));
  const ask = () => {
    asked.add(src);
    setAtOnce(true);
  };
  return { isHeld: isSaving && !isAtOnce, isAtOnce, ask };
}
