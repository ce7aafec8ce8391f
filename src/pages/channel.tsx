import { noop, useSuspenseQuery } from "@tanstack/react-query";
import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { SubChannels } from "../channel/channel-block.tsx";
import { ChannelStories } from "../channel/channel-stories.tsx";
import { archiveQuery, channelQuery } from "../channel/channel.ts";
import { hotQuery } from "../channel/hot.ts";
import { LeadStory } from "../channel/lead-story.tsx";
import { OlderStories } from "../channel/older-stories.tsx";
import { Pager } from "../channel/pager.tsx";
import { ApiError } from "../lib/api.ts";
import { cache } from "../lib/cache.ts";
import { settled } from "../lib/settled.ts";
import { useWords } from "../lib/words.ts";
import { Breadcrumb } from "../site/breadcrumb.tsx";
import { PageTitle } from "../site/page-title.tsx";
import { type Channel, type ChannelKind, siteQuery } from "../site/site.ts";
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
  const { channel: id, page } = useLoaderData<typeof channelLoader>();
  const { data: site } = useSuspenseQuery(siteQuery);
  const words = useWords();
  const trail = trailTo(site.channels, id);
  const channel = trail.at(-1);
  if (!channel) throw new ApiError("missing", id);

  return (
    <div className={css.page}>
      <div className={css.list}>
        <PageTitle page={page ? `${channel.name} ${words.archive(page)}` : channel.name} />
        <Breadcrumb trail={trail} page />
        <header className={css.head}>
          <h1>{channel.name}</h1>
          {page && <p>{words.archive(page)}</p>}
          <SubChannels channel={channel} />
        </header>
        {page ? (
          <ArchivePage key={page} channel={channel} page={page} />
        ) : (
          <NewestPage key={id} channel={channel} />
        )}
      </div>
      <PageAside />
    </div>
  );
}

function NewestPage({ channel }: { channel: Channel }) {
  const words = useWords();
  const { data: index } = useSuspenseQuery(channelQuery(channel.id));
  const [first, ...rest] = index.stories;
  if (!first) return <p>{words.noStories}</p>;
  const leads = LED.has(channel.kind) && first.picture;

  return (
    <>
      {leads && (
        <div className={css.lead}>
          <LeadStory story={first} />
        </div>
      )}
      <h2 className="visually-hidden">{words.latest}</h2>
      <ChannelStories {...channel} stories={leads ? rest : index.stories} page />
      <OlderStories channel={channel} pages={index.pages} />
    </>
  );
}

function ArchivePage({ channel, page }: { channel: Channel; page: number }) {
  const words = useWords();
  const { data: index } = useSuspenseQuery(channelQuery(channel.id));
  const { data: archive } = useSuspenseQuery(archiveQuery(channel.id, page));

  return (
    <>
      <h2 className="visually-hidden">{words.archive(page)}</h2>
      <ChannelStories {...channel} stories={archive.stories} page />
      <Pager channel={channel.id} page={page} pages={index.pages} />
    </>
  );
}
