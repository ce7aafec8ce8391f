import type { Block } from "./block.ts";
import { plainText } from "./plain-text.ts";

/** Characters a minute that an adult reads Chinese news at; readers' own pace is learnt elsewhere. */
const PACE = 400;

/** Han characters one by one, everything else by the word. */
const UNIT =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+(?:[.,'’-](?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+)*/gu;

type Length = { characters: number; minutes: number };

const known = new WeakMap<readonly Block[], Length>();

/** How many characters there are to read, as Chinese counts (字数), and about how many minutes that takes; counted once. */
export function lengthOf(blocks: readonly Block[]): Length {
  const length = known.get(blocks) ?? count(blocks);
  known.set(blocks, length);
  return length;
}

function count(blocks: readonly Block[]): Length {
  const text = blocks.map((block) => `${plainText(block)}\n`).join("");
  const characters = text.match(UNIT)?.length ?? 0;
  return { characters, minutes: Math.max(1, Math.round(characters / PACE)) };
}
