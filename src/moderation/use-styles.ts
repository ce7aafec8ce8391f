import { useInsertionEffect } from "react";
import styles from "./moderation.css?inline";

/**
 * The styles of this page, which come and go with it: they are in its own chunk, as the reader's one stylesheet holds
 * nothing of what readers never see. A constructed sheet is the program's own and passes the Content-Security-Policy.
 */
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
