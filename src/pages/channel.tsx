import { noop, useSuspenseQuery } from "@tanstack/react-query";
import { memo } from "react";
import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { SubChannels } from "../channel/channel-block.tsx";
import { ChannelStories, countedIn } from "../channel/channel-stories.tsx";
import { CommentCounts } from "../channel/comment-counts.tsx";
import { ChannelMeta } from "../channel/channel-meta.tsx";
import type { ChannelIndex } from "../channel/channel.ts";
import { archiveQuery, channelQuery } from "../channel/channel-query.ts";
import { hotQuery } from "../channel/hot-query.ts";
import { LeadStory } from "../channel/lead-story.tsx";
import { OlderStories } from "../channel/older-stories.tsx";
import { Pager } from "../channel/pager.tsx";
import { ApiError } from "../lib/api.ts";
import { cache } from "../lib/cache.ts";
import { settled } from "../lib/settled.ts";
import { useChannelWords } from "../channel/words.ts";
import { ListenButton } from "../listen/listen-button.tsx";
import { Breadcrumb } from "../site/breadcrumb.tsx";
import type { Channel, ChannelKind } from "../site/site.ts";
import { useSite } from "../site/site-context.ts";
import { trailTo } from "../site/trail.ts";
import css from "./channel.module.css";
import { PageAside } from "./page-aside.tsx";

/** How long a list that has come waits for the column beside it, in milliseconds. */
const COURTESY = 800;

/** Channels of these kinds open with their newest story large. */
const LED = new Set<ChannelKind>(["news", "county", "department"]);

/** `/c/news` shows the newest stories, `/c/news?page=3` the third page of the archive, counted from the oldest. */
export async function channelLoader({
  context,
  params,
  url,
}: Pick<LoaderFunctionArgs, "context" | "params" | "url">) {
  const client = context.get(cache);
  const channel = params.channel ?? "";
  const hot = client.query({ ...hotQuery, staleTime: "static" }).catch(noop);
  const { pages } = await client.query({ ...channelQuery(channel), staleTime: "static" });

  const asked = url.searchParams.get("page");
  const page = asked === null ? undefined : numberOf(asked);
  if (page !== undefined) {
    if (page < 1 || page > pages) throw new ApiError("missing", url.pathname + url.search);
    await client.query({ ...archiveQuery(channel, page), staleTime: "static" });
  }
  await settled(hot, COURTESY);
  return { channel, page };
}

/** A page's number as it stands in an address; 0 for what is none. */
const numberOf = (asked: string) => (/^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0);

export function ChannelPage() {
  const { channel, page } = useLoaderData<typeof channelLoader>();
  return <ChannelView id={channel} page={page} />;
}

type ChannelViewProps = { id: string; page: number | undefined };

const ChannelView = memo(function ChannelView({ id, page }: ChannelViewProps) {
  const site = useSite();
  const words = useChannelWords();
  const { data: index } = useSuspenseQuery(channelQuery(id));
  const trail = trailTo(site.channels, id);
  const channel = trail.at(-1);
  if (!channel) throw new ApiError("missing", id);

  return (
    <div className={css.page} data-columns>
      <div className={css.list}>
        <Breadcrumb trail={trail} page />
        <header className={css.head}>
          <h1>{channel.name}</h1>
          {page && <p>{words.archive(page)}</p>}
          <SubChannels channel={channel} />
          <ListenToAll channel={channel} index={index} />
        </header>
        {page ? (
          <ArchivePage key={page} channel={channel} index={index} page={page} />
        ) : (
          <NewestPage key={id} channel={channel} index={index} />
        )}
      </div>
      <PageAside channel={id} />
    </div>
  );
});

type PartProps = { channel: Channel; index: ChannelIndex };

/** 朗读本频道: its newest stories, one after the other. Advertising is not read to anyone. */
function ListenToAll({ channel: { id, kind }, index }: PartProps) {
  const words = useChannelWords();
  const [first] = index.stories;
  if (!first || kind === "shop") return null;

  return (
    <ListenButton article={first.id} queue={id}>
      {words.listen}
    </ListenButton>
  );
}

function NewestPage({ channel, index }: PartProps) {
  const words = useChannelWords();
  const [first, ...rest] = index.stories;
  if (!first) {
    return (
      <>
        <ChannelMeta channel={channel} stories={[]} />
        <p>{words.noStories}</p>
      </>
    );
  }
  const leads = LED.has(channel.kind) && first.picture;

  return (
    <CommentCounts stories={countedIn(channel.kind, index.stories, true)}>
      <ChannelMeta channel={channel} stories={index.stories} />
      {leads && (
        <div className={css.lead}>
          <LeadStory story={first} />
        </div>
      )}
      <h2 className="visually-hidden">{words.latest}</h2>
      <ChannelStories {...channel} stories={leads ? rest : index.stories} page />
      <OlderStories channel={channel} pages={index.pages} />
      <a href="/library#offline-channels" className={css.download}>
        {words.download}
      </a>
    </CommentCounts>
  );
}

function ArchivePage({ channel, index, page }: PartProps & { page: number }) {
  const words = useChannelWords();
  const { data: archive } = useSuspenseQuery(archiveQuery(channel.id, page));

  return (
    <CommentCounts stories={countedIn(channel.kind, archive.stories, true)}>
      <ChannelMeta channel={channel} page={page} stories={archive.stories} />
      <h2 className="visually-hidden">{words.archive(page)}</h2>
      <ChannelStories {...channel} stories={archive.stories} page />
      <Pager channel={channel.id} page={page} pages={index.pages} />
    </CommentCounts>
  );
}
