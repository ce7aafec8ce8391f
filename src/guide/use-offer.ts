import { useEffect, useState } from "react";
import { type KeptPlace, keptPlace } from "./kept-place.ts";

/**
 * The place where this article was left, as long as it may be offered; only to a reader who stands at its top and has
 * been led nowhere else: an address into the text and what Back restores go first.
 */
export function useOffer(id: string) {
  const [place, setPlace] = useState<KeptPlace>();

  useEffect(() => {
    // After whatever else scrolls a page that is new.
    const frame = requestAnimationFrame(() => {
      const isAtTop = location.hash === "" && scrollY < innerHeight / 2;
      if (isAtTop) setPlace(keptPlace(id));
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);

  const [close] = useState(() => () => setPlace(undefined));
  return { place, close };
}
