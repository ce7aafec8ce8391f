import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Band } from "../channel/band.tsx";
import { hotQuery } from "../channel/hot-query.ts";
import { TitleList } from "../channel/title-list.tsx";
import { useWords } from "../lib/words.ts";
import css from "./page-aside.module.css";

/**
 * The narrow column: first what belongs to the page (an article's contents), then what the editors call hot, and
 * the paper's newest, but on the paper's own page. Should these not come, nobody misses them.
 */
export function PageAside({ children, channel }: { children?: ReactNode; channel?: string }) {
  const words = useWords();
  const { data: hot, isPending } = useQuery(hotQuery);

  return (
    <div className={css.aside}>
      {children && <div className={css.own}>{children}</div>}
      {isPending && <div className={css.waiting} />}
      {hot && hot.stories.length > 0 && (
        <Band name={words.hot}>
          <TitleList stories={hot.stories} />
        </Band>
      )}
      {hot?.paper && hot.paper.channel !== channel && (
        <Band name={words.paper} to={`/c/${hot.paper.channel}`}>
          <TitleList stories={[hot.paper]} />
        </Band>
      )}
    </div>
  );
}
