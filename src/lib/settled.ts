/** Waits until a promise has settled, either way, but no longer than `limit` milliseconds. */
export async function settled(promise: Promise<unknown>, limit: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, limit);
  await Promise.race([promise.catch(() => {}), late]);
  clearTimeout(timer);
}
