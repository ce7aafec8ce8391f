import { useInsertionEffect } from "react";

/**
 * The styles of a part that is loaded when it is wanted, which come and go with it: they are in its own chunk, as the
 * one stylesheet of every page holds nothing that few ever see. A constructed sheet is the program's own and passes
 * the Content-Security-Policy.
 */
export function useSheet(styles: string) {
  useInsertionEffect(() => {
    if (!("adoptedStyleSheets" in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [styles]);
}
