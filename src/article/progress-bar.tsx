import css from "./progress-bar.module.css";

/**
 * A thin line along the top of the screen, as long as the part of the article that lies behind. The stylesheet moves it;
 * where a browser has no timelines of views, src/guide does.
 */
export const ProgressBar = () => <div className={css.bar} aria-hidden="true" data-progress />;
