const ROUNDS = 5;

/**
 * Measures every case once, then every case again, in five rounds, so that what disturbs the machine disturbs all of
 * them alike. Returns each case with what its rounds gave.
 */
export async function inRounds<C, R>(
  cases: readonly C[],
  measure: (measured: C) => Promise<R>,
): Promise<{ measured: C; results: R[] }[]> {
  const rounds = await Array.fromAsync({ length: ROUNDS }, () =>
    Array.fromAsync(cases, async (measured) => ({ measured, result: await measure(measured) })),
  );
  return cases.map((measured) => ({
    measured,
    results: rounds.flatMap((round) =>
      round.filter((one) => one.measured === measured).map(({ result }) => result),
    ),
  }));
}
