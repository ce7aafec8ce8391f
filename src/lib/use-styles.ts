import { useInsertionEffect } from "react";

/**
 * Styles that come and go with a part of the program that is loaded when it is wanted: they are in its own chunk, as the
 * one stylesheet holds nothing of what few readers see. A constructed sheet is the program's own and passes the
 * Content-Security-Policy.
 */
export function useStyles(styles: string) {
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
