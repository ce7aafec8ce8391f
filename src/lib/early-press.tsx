import { useEffect } from "react";

/** Presses once more, now that it does something, what was pressed last before the program was there (server/begin.ts). */
export function EarlyPress() {
  useEffect(() => {
    delete document.documentElement.dataset["waiting"];
    const pressed = document.querySelector<HTMLElement>("[data-pressed]");
    pressed?.removeAttribute("data-pressed");
    pressed?.click();
  }, []);

  return null;
}
