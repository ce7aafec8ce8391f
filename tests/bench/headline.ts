/** Times the way from the next click to the `h1` of this title. Runs in the page, so it may use nothing from outside. */
export function watchHeadline(title: string): { elapsed: Promise<number> } {
  const clicked = new Promise<number>((resolve) => {
    const onClick = ({ timeStamp }: Event) => resolve(timeStamp);
    window.addEventListener("click", onClick, { once: true, capture: true });
  });
  const painted = new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(performance.now()));
    port1.start();
    const observer = new MutationObserver(() => {
      if (document.querySelector("h1")?.textContent !== title) return;
      observer.disconnect();
      // A message posted before a frame is read once the frame's style, layout and paint are done.
      requestAnimationFrame(() => port2.postMessage(0));
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  return { elapsed: Promise.all([clicked, painted]).then(([start, end]) => end - start) };
}

/** Marks, in a page that is about to load, the end of the frame with its first `h1`. */
export function markHeadline() {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => performance.mark("h1"));
  port1.start();
  const observer = new MutationObserver(() => {
    if (!document.querySelector("h1")?.textContent) return;
    observer.disconnect();
    requestAnimationFrame(() => port2.postMessage(0));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** When the largest contentful paint and the marked headline came, in milliseconds. Runs in the page. */
export function readPaints(): { largest: number; headline: number } {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "largest-contentful-paint", buffered: true });
  return {
    largest: observer.takeRecords().at(-1)?.startTime ?? Number.NaN,
    headline: performance.getEntriesByName("h1")[0]?.startTime ?? Number.NaN,
  };
}
