/** Milliseconds of a press: `event` as Event Timing has it, `frame` to the end of the main thread's next frame. */
export type Press = { event: number; frame: number };

/** Waits for the next press. Runs in the page, so it may use nothing from outside. */
export function watchPress(): { measured: Promise<Press> } {
  const durations: number[] = [];
  const keep = (entries: PerformanceEntry[]) => {
    for (const entry of entries) {
      if ("interactionId" in entry && entry.interactionId) durations.push(entry.duration);
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  const fine: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    durationThreshold: 16,
  };
  observer.observe(fine);

  const frame = new Promise<number>((resolve) => {
    const onClick = ({ timeStamp }: Event) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(performance.now() - timeStamp));
      port1.start();
      // A message posted before a frame is read once the frame's style, layout and paint are done.
      requestAnimationFrame(() => port2.postMessage(0));
    };
    window.addEventListener("click", onClick, { once: true, capture: true });
  });
  const measured = frame.then(async (elapsed) => {
    // An entry is told some frames after it was painted; one that was shorter than 16 ms never is.
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    keep(observer.takeRecords());
    observer.disconnect();
    return { event: Math.max(16, ...durations), frame: elapsed };
  });
  return { measured };
}
