import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Band } from "../channel/band.tsx";
import { hotQuery } from "../channel/hot.ts";
import { TitleList } from "../channel/title-list.tsx";
import { useWords } from "../lib/words.ts";
import css from "./article-aside.module.css";

/** Beside an article: its guide, then what the editors call hot, and today's paper. Should these fail, nobody misses them. */
export function ArticleAside({ guide }: { guide: ReactNode }) {
  const words = useWords();
  const { data: hot } = useQuery(hotQuery);

  return (
    <aside className={css.aside}>
      {guide && <div className={css.guide}>{guide}</div>}
      {hot && hot.stories.length > 0 && (
        <Band name={words.hot}>
          <TitleList stories={hot.stories} />
        </Band>
      )}
      {hot?.paper && (
        <Band name={words.todaysPaper} to={`/c/${hot.paper.channel}`}>
          <TitleList stories={[hot.paper]} />
        </Band>
      )}
    </aside>
  );
}
