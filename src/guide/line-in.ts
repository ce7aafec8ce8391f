import { topOfText } from "./bring-to.ts";
import { characterAt, offsetBelow } from "./offsets.ts";
import { paragraphBelow } from "./text-place.ts";

/** Where the line begins that stands at the top of the screen; undefined as long as the reader is at the beginning of the text. */
export function lineIn(body: HTMLElement): Range | undefined {
  const line = topOfText();
  if (body.getBoundingClientRect().top > line) return undefined;
  const paragraph = paragraphBelow(body, line);
  return paragraph && characterAt(paragraph, offsetBelow(paragraph, line));
}
