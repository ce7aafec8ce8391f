/** Does a thing with each of a list, the next one only when the last is done. */
export const inOrder = <T>(list: readonly T[], step: (item: T) => Promise<void>): Promise<void> =>
  list.reduce((before, item) => before.then(() => step(item)), Promise.resolve());
