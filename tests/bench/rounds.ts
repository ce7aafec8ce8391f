/** How many rounds are measured where nobody asks for another number. */
export const ROUNDS = 5;

/**
 * Measures every case once, then every case again, in so many rounds, so that what disturbs the machine disturbs all of
 * them alike. Returns each case with what its rounds gave.
 */
export async function inRounds<C, R>(
  rounds: number,
  cases: readonly C[],
  measure: (measured: C) => Promise<R>,
): Promise<{ measured: C; results: R[] }[]> {
  const all = await Array.fromAsync({ length: rounds }, () =>
    Array.fromAsync(cases, async (measured) => ({ measured, result: await measure(measured) })),
  );
  return cases.map((measured) => ({
    measured,
    results: all.flatMap((round) =>
      round.filter((one) => one.measured === measured).map(({ result }) => result),
    ),
  }));
}
