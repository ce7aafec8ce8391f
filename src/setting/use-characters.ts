import { type RefObject, useEffect, useState } from "react";

/** How many characters a line of the text holds as it stands; undefined until it is measured. */
export function useCharacters(body: RefObject<HTMLElement | null>): number | undefined {
  const [characters, setCharacters] = useState<number>();

  useEffect(() => {
    const text = body.current;
    if (!text) return;
    // Told after the layout that the browser makes anyway.
    const observer = new ResizeObserver(() => {
      setCharacters(
        Math.round(text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    });
    observer.observe(text);
    return () => observer.disconnect();
  }, [body]);

  return characters;
}
