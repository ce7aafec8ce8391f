/**
 * Does something over and over on several connections at once until the time is over.
 * @param duration in milliseconds
 * @returns how many milliseconds each took
 */
export async function loadFor(
  duration: number,
  connections: number,
  once: () => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + duration;
  const go = async (): Promise<void> => {
    const start = performance.now();
    if (start > end) return;
    await once();
    times.push(performance.now() - start);
    await go();
  };
  await Promise.all(Array.from({ length: connections }, go));
  return times;
}
