import { memo } from "react";
import { useWords } from "../lib/words.ts";
import css from "./masthead.module.css";
import type { Site } from "./site.ts";
import { ModeSwitch } from "./mode-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Today } from "./today.tsx";

/** The portal's name over every page; on wide screens a strip with the day above it. */
export const Masthead = memo(function Masthead({ site }: { site: Site }) {
  const words = useWords();
  const paper = site.channels.find(({ kind }) => kind === "paper");

  return (
    <header className={css.masthead}>
      <div className={css.strip}>
        <Today />
        {paper && <a href={`/c/${paper.id}`}>{words.todaysPaper}</a>}
      </div>
      <div className={css.title}>
        <a href="/" className={css.name}>
          {site.name}
        </a>
        {site.tagline && <span className={css.tagline}>{site.tagline}</span>}
      </div>
      <div className={css.switches}>
        <ModeSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
});
