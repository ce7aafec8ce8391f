/** Has the browser mark these stretches (Custom Highlight API), the current one more strongly; nothing in the page changes. */
export function highlight(found: readonly AbstractRange[], current: AbstractRange | undefined) {
  if (!canHighlight()) return;
  CSS.highlights.set("found", new Highlight(...found));
  const here = new Highlight(...(current ? [current] : []));
  here.priority = 1;
  CSS.highlights.set("found-here", here);
}

export function unhighlight() {
  if (!canHighlight()) return;
  CSS.highlights.delete("found");
  CSS.highlights.delete("found-here");
}

/** Where the browser cannot, the current match is selected instead. */
export const canHighlight = () => typeof Highlight === "function" && "highlights" in CSS;
