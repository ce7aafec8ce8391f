import { useChannelWords } from "./words.ts";
import { PageHead } from "../site/page-head.tsx";
import type { Channel } from "../site/site.ts";
import { useSite } from "../site/site-context.ts";
import type { Story } from "./story.ts";

/** As many titles tell what a channel is about in the two lines that a search engine gives it. */
const TOLD = 3;

type ChannelMetaProps = {
  channel: Channel;
  /** The number of a page of the archive; none for the newest stories. */
  page?: number;
  stories: readonly Story[];
};

/** What machines read about a channel, or about one page of its archive. */
export function ChannelMeta({ channel, page, stories }: ChannelMetaProps) {
  const site = useSite();
  const words = useChannelWords();
  const name = page ? `${channel.name} ${words.archive(page)}` : channel.name;
  const titles = stories.slice(0, TOLD).map(({ title }) => title);

  return (
    <PageHead
      name={name}
      path={`/c/${channel.id}${page ? `?page=${page}` : ""}`}
      description={words.inChannel(site.name, name, titles)}
      channel={channel}
    />
  );
}
