import { useChannelWords } from "./words.ts";
import type { ChannelKind } from "../site/site.ts";
import { HotlineList } from "./hotline-list.tsx";
import { OpinionList } from "./opinion-list.tsx";
import { PictureStrip } from "./picture-strip.tsx";
import { StoryList } from "./story-list.tsx";
import { TitleList } from "./title-list.tsx";
import type { Story } from "./story.ts";

type ChannelStoriesProps = {
  kind: ChannelKind;
  name: string;
  stories: readonly Story[];
  /** On a channel's own page the list has the whole width and is long. */
  page?: boolean;
};

/** Stories in the shape that suits their channel's kind. */
export function ChannelStories({ kind, name, stories, page = false }: ChannelStoriesProps) {
  const words = useChannelWords();

  switch (kind) {
    case "opinion":
      return <OpinionList stories={stories} page={page} />;
    case "photo":
      return <PictureStrip stories={stories} name={name} grid={page} />;
    case "media":
      return <PictureStrip stories={stories} name={name} shape="wide" grid={page} />;
    case "hotline":
      return <HotlineList stories={stories} />;
    case "shop":
      return <StoryList stories={stories} note={words.advertisement} />;
    case "paper":
    case "department":
      return page ? <StoryList stories={stories} /> : <TitleList stories={stories} />;
    case "news":
    case "county":
      return <StoryList stories={stories} columns={!page} />;
  }
}

/** What has a row with more than a headline on the front page, too. */
const COUNTED = new Set<ChannelKind>(["news", "county", "hotline"]);

/** The stories whose rows say how many comments there are: on a channel's own page all, but for advertisements. */
export function countedIn(kind: ChannelKind, stories: readonly Story[], page = false) {
  return COUNTED.has(kind) || (page && kind !== "shop") ? stories : [];
}
