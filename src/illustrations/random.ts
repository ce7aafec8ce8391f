/** A source of numbers in [0, 1), passed around so that no picture depends on the clock. */
export type Random = () => number;

/** Starts a generator from a name, because the same scene must come out the same on every run. */
export function seeded(name: string): Random {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Spreads a value evenly over a range, the commonest use of chance in a drawing. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Takes one of a few choices, for windows and coats that must not all be alike. */
export function pick<Choice>(random: Random, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
