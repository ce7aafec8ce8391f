import { parseArgs } from "node:util";
import { ROUNDS } from "./rounds.ts";

/** Something was asked for that there is not; the message is one sentence. */
export class ArgumentFault extends Error {
  override readonly name = "ArgumentFault";
}

/** Which group of figures was asked for, if any, and how many rounds are to be taken. */
export type Arguments = { asked: string | undefined; rounds: number };

/**
 * Reads `[NAME] [--rounds N]`.
 * @throws ArgumentFault where there is more than one name, another option, or no whole number of rounds
 */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const rounds = values.rounds ?? String(ROUNDS);
  if (!/^[1-9]\d?$/.test(rounds)) {
    throw new ArgumentFault(`--rounds is "${rounds}" but must be a whole number from 1 to 99.`);
  }
  const [asked, other] = positionals;
  if (other) throw new ArgumentFault(`One name can be asked for, not "${asked}" and "${other}".`);
  return { asked, rounds: Number(rounds) };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { rounds: { type: "string" } } });
  } catch (cause) {
    throw new ArgumentFault("The bench takes a name and --rounds N, and nothing else.", { cause });
  }
}
