/** Waits until a promise has settled, either way, but no longer than `limit` milliseconds. */
export const settled = (promise: Promise<unknown>, limit: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, limit);
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    promise.then(settle, settle);
  });
