/**
 * The script that ends a drawn page. A reader can read it without the program, so that the picture which is seen first
 * has the line to itself; after it, after three seconds, or at the first sign that the reader wants more than to read, come
 * the files that `data-files` names, the first of which begins the program. What was pressed last before that is pressed
 * again by src/start.tsx. One text for all pages, since the policy allows it by its hash.
 */
const BEGIN = `{
  const files = document.currentScript.dataset.files.split(" ");
  const picture = location.hash === "" && document.querySelector('img[fetchpriority="high"]');
  const page = document.documentElement;
  page.dataset.waiting = "";
  const keepPress = ({ target }) => {
    if (page.dataset.waiting === undefined) return removeEventListener("click", keepPress);
    document.querySelector("[data-pressed]")?.removeAttribute("data-pressed");
    target.closest("button")?.setAttribute("data-pressed", "");
  };
  addEventListener("click", keepPress);
  const patience = new Promise((resolve) => {
    setTimeout(resolve, 3000);
    for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, resolve, { once: true });
  });
  const begin = () => {
    for (const href of files) {
      document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
    }
    import(files[0]).catch(() => dispatchEvent(new Event("vite:preloadError")));
  };
  Promise.race([picture && picture.decode(), picture && patience]).then(begin, begin);
}`;

/** That script for these files, whose addresses hold no quotes. */
export const beginWith = (files: readonly string[]): string =>
  `<script data-files="${files.join(" ")}">${BEGIN}</script>`;
