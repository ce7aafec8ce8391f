import { useSuspenseQuery } from "@tanstack/react-query";
import type { LoaderFunctionArgs } from "react-router";
import { Band } from "../channel/band.tsx";
import { ChannelBlock } from "../channel/channel-block.tsx";
import { frontQuery } from "../channel/front.ts";
import { LeadStory } from "../channel/lead-story.tsx";
import { PictureStrip } from "../channel/picture-strip.tsx";
import { TitleList } from "../channel/title-list.tsx";
import { TopHeadlines } from "../channel/top-headlines.tsx";
import { cache } from "../lib/cache.ts";
import { useWords } from "../lib/words.ts";
import { PageTitle } from "../site/page-title.tsx";
import { siteQuery } from "../site/site.ts";
import css from "./front.module.css";

/** Channels of these kinds stand in the narrow column. */
const ASIDE = new Set(["hotline", "shop", "paper"]);

export async function frontLoader({ context }: Pick<LoaderFunctionArgs, "context">) {
  await context.get(cache).query({ ...frontQuery, staleTime: "static" });
  return null;
}

/** The front page: edited, not generated; sizes differ by the weight of the news. */
export function FrontPage() {
  const words = useWords();
  const { data: site } = useSuspenseQuery(siteQuery);
  const { data: front } = useSuspenseQuery(frontQuery);

  const blocks = site.channels.flatMap((channel) => {
    const stories = front.blocks.find((block) => block.channel === channel.id)?.stories ?? [];
    return stories.length > 0 || channel.children.length > 0 ? [{ channel, stories }] : [];
  });

  return (
    <>
      <PageTitle />
      <h1 className="visually-hidden">{site.name}</h1>
      <div className={css.top}>
        {front.lead && <LeadStory story={front.lead} />}
        <TopHeadlines stories={front.heads} />
      </div>
      {front.pictures.length > 0 && (
        <section aria-label={words.focus}>
          <PictureStrip stories={front.pictures} name={words.focus} />
        </section>
      )}
      <div className={css.rest}>
        <div className={css.column}>
          {blocks
            .filter(({ channel }) => !ASIDE.has(channel.kind))
            .map((block) => (
              <ChannelBlock key={block.channel.id} {...block} />
            ))}
        </div>
        <div className={css.column}>
          <Band name={words.latest}>
            <TitleList stories={front.latest} timed />
          </Band>
          {blocks
            .filter(({ channel }) => ASIDE.has(channel.kind))
            .map((block) => (
              <ChannelBlock key={block.channel.id} {...block} />
            ))}
        </div>
      </div>
    </>
  );
}
