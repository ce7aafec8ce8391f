import type { RefObject } from "react";
import css from "./progress-bar.module.css";
import { useReadingPlace } from "./use-reading-place.ts";

/** A thin line along the top of the screen, as long as the part of the article that lies behind. */
export function ProgressBar({ body }: { body: RefObject<HTMLElement | null> }) {
  const { progress } = useReadingPlace(body);

  return (
    <svg className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={progress * 100} height="1" />
    </svg>
  );
}
