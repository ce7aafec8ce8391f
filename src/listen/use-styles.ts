import { useInsertionEffect } from "react";
import styles from "./listen.css?inline";

/** The player's styles come and go with it, in its own chunk: nobody who only reads pays for them (as in moderation/). */
export function useStyles() {
  useInsertionEffect(() => {
    if (!("adoptedStyleSheets" in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}
