import { focusOn } from "./bring-to.ts";

/** To the top of the page, where the headline takes the focus. */
export function toTop() {
  scrollTo({ top: 0, behavior: "instant" });
  const headline = document.querySelector<HTMLElement>("h1");
  if (headline) focusOn(headline);
}
