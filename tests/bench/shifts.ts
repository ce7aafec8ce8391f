/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page cannot use what is outside */

/** A layout shift nobody asked for: when (milliseconds), how much, and which elements moved from where to where. */
export type Shift = { at: number; value: number; elements: string[] };

/** The shifts so far. Runs in the page, so it may use nothing from outside. */
export function readShifts(): Shift[] {
  type LayoutShift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => "hadRecentInput" in entry;
  const nameOf = ({ node }: { node: Node | null }) =>
    node instanceof Element
      ? `${node.localName}.${node.getAttribute("class") ?? ""}`
      : `${node?.nodeName} in ${node?.parentElement?.localName}`;

  const placeOf = ({ y, height }: DOMRect) => `${y.toFixed(0)}+${height.toFixed(0)}`;

  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "layout-shift", buffered: true });
  return observer
    .takeRecords()
    .filter(isShift)
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .map(({ startTime, value, sources }) => ({
      at: startTime,
      value,
      elements: sources.map(
        (source) =>
          `${nameOf(source)} ${placeOf(source.previousRect)} → ${placeOf(source.currentRect)}`,
      ),
    }));
}
