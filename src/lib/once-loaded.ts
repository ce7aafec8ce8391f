/** Does this once the page has loaded with all that it shows, be that now. */
export function onceLoaded(act: () => void) {
  if (document.readyState === "complete") act();
  else addEventListener("load", act);
}
