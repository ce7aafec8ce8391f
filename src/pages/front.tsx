import { useSuspenseQuery } from "@tanstack/react-query";
import { memo } from "react";
import type { LoaderFunctionArgs } from "react-router";
import { Band } from "../channel/band.tsx";
import { ChannelBlock } from "../channel/channel-block.tsx";
import { countedIn } from "../channel/channel-stories.tsx";
import { CommentCounts } from "../channel/comment-counts.tsx";
import { frontQuery } from "../channel/front-query.ts";
import { LeadStory } from "../channel/lead-story.tsx";
import { PictureStrip } from "../channel/picture-strip.tsx";
import { TitleList } from "../channel/title-list.tsx";
import { TopHeadlines } from "../channel/top-headlines.tsx";
import { cache } from "../lib/cache.ts";
import { useChannelWords } from "../channel/words.ts";
import { PageHead } from "../site/page-head.tsx";
import { useSite } from "../site/site-context.ts";
import css from "./front.module.css";

/** Channels of these kinds stand in the narrow column. */
const ASIDE = new Set(["hotline", "shop", "paper"]);

export async function frontLoader({ context }: Pick<LoaderFunctionArgs, "context">) {
  await context.get(cache).query({ ...frontQuery, staleTime: "static" });
  return null;
}

/** The front page: edited, not generated; sizes differ by the weight of the news. */
export const FrontPage = memo(function FrontPage() {
  const words = useChannelWords();
  const site = useSite();
  const { data: front } = useSuspenseQuery(frontQuery);

  const blocks = site.channels.flatMap((channel) => {
    const stories = front.blocks.find((block) => block.channel === channel.id)?.stories ?? [];
    return stories.length > 0 || channel.children.length > 0 ? [{ channel, stories }] : [];
  });

  const counted = [
    ...(front.lead ? [front.lead] : []),
    ...front.heads,
    ...blocks.flatMap(({ channel, stories }) => countedIn(channel.kind, stories)),
  ];

  return (
    <CommentCounts stories={counted}>
      <PageHead path="/" description={site.tagline ?? site.name} />
      <h1 className="visually-hidden">{site.name}</h1>
      <div className={css.top} data-columns>
        {front.lead && <LeadStory key={front.lead.id} story={front.lead} />}
        <TopHeadlines stories={front.heads} />
      </div>
      {front.pictures.length > 0 && (
        <section aria-label={words.focus}>
          <PictureStrip stories={front.pictures} name={words.focus} />
        </section>
      )}
      <div className={css.rest} data-columns>
        <div className={css.column}>
          {blocks
            .filter(({ channel }) => !ASIDE.has(channel.kind) && channel.kind !== "county")
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
        {blocks
          .filter(({ channel }) => channel.kind === "county")
          .map((block) => (
            <ChannelBlock key={block.channel.id} {...block} />
          ))}
      </div>
    </CommentCounts>
  );
});
