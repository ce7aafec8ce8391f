import { type Saying, sayOnce } from "./say-once.ts";

/** Before an engine that failed is asked again, in milliseconds. */
const REST = 250;

/**
 * Has a sentence said. What fails is tried once more, then by the voice that the engine chooses, since the reader's own
 * may be gone or need a line.
 * @param settle is told once how it went; `otherwise`: by another voice than was asked for
 * @returns a function that stops it
 */
export function say(
  saying: Saying,
  settle: (outcome: "said" | "otherwise" | "silent" | "blocked") => void,
): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let stop = sayOnce(saying, (outcome) => {
    if (outcome !== "failed") return settle(outcome);
    again = setTimeout(() => {
      stop = sayOnce({ ...saying, voice: undefined }, (second) => {
        if (second === "failed") settle("silent");
        else settle(second === "said" && saying.voice ? "otherwise" : second);
      });
    }, REST);
  });

  return () => {
    clearTimeout(again);
    stop();
  };
}
