/**
 * Empties a log some time after something was erased: once for all that was erased until then, between two transactions,
 * and again later where that was not possible.
 * @param empty returns whether the log is empty now
 * @param within in milliseconds
 */
export function logEraser(
  empty: () => boolean,
  between: (work: () => void) => void,
  within: number,
): { due: () => void; now: () => void; stop: () => void } {
  const waiting: { timer?: NodeJS.Timeout | undefined; isOver?: boolean } = {};

  const due = () => {
    if (waiting.isOver) return;
    waiting.timer ??= setTimeout(() => between(erase), within).unref();
  };
  const erase = () => {
    if (waiting.isOver) return;
    waiting.timer = undefined;
    if (!empty()) due();
  };
  return {
    due,
    now: () => between(erase),
    stop: () => {
      waiting.isOver = true;
      clearTimeout(waiting.timer);
    },
  };
}
