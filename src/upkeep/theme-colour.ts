/** The themes that are the same whatever the system has, and so are known before the first paint of the next page. */
const CONSTANT = new Set<string | undefined>(["light", "dark", "sepia", "green"]);

/** Where the colour is kept, as six hexadecimal digits; index.html puts it in force before the stylesheet is there. */
const KEY = "kanbao:paper";

/** Keeps the browser's own bars in the colour of the paper: that of the theme in force, which the stylesheet knows. */
export function followTheme() {
  const page = document.documentElement;
  new MutationObserver(paintBars).observe(page, { attributeFilter: ["data-theme"] });
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
    matchMedia(query).addEventListener("change", paintBars);
  }
  paintBars();
}

function paintBars() {
  const paper = digitsOf(getComputedStyle(document.documentElement).backgroundColor);
  if (paper === undefined) return;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", `#${paper}`);
  }
  try {
    const isConstant = CONSTANT.has(document.documentElement.dataset["theme"]);
    if (isConstant) localStorage.setItem(KEY, paper);
    else localStorage.removeItem(KEY);
  } catch {
    // The bars of the next page then change a little later.
  }
}

/** `rgb(247, 238, 219)` as `f7eedb`. */
function digitsOf(colour: string): string | undefined {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (blue === undefined) return undefined;
  return [red, green, blue].map((value) => Number(value).toString(16).padStart(2, "0")).join("");
}
