import { useChannelWords } from "./words.ts";
import type { Channel } from "../site/site.ts";
import { Band } from "./band.tsx";
import css from "./channel-block.module.css";
import { ChannelStories } from "./channel-stories.tsx";
import type { Story } from "./story.ts";

type ChannelBlockProps = { channel: Channel; stories: readonly Story[] };

/** A channel's band on the front page, of the shape that suits its kind. */
export function ChannelBlock({ channel, stories }: ChannelBlockProps) {
  return (
    <Band name={channel.name} to={`/c/${channel.id}`} kind={channel.kind}>
      <SubChannels channel={channel} />
      <ChannelStories kind={channel.kind} name={channel.name} stories={stories} />
    </Band>
  );
}

/** The channels below a channel, as a line of names. */
export function SubChannels({ channel }: { channel: Channel }) {
  const words = useChannelWords();
  if (channel.children.length === 0) return null;

  return (
    <ul className={css.names} aria-label={`${channel.name}${words.subChannels}`}>
      {channel.children.map(({ id, name }) => (
        <li key={id}>
          <a href={`/c/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
