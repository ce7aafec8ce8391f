import css from "./progress-bar.module.css";

/** A thin line along the top of the screen, as long as the part of the article that lies behind. */
export function ProgressBar({ progress }: { progress: number }) {
  return (
    <svg className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={progress * 100} height="1" />
    </svg>
  );
}
