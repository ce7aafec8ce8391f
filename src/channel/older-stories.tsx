import { useQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { TryAgain } from "../lib/try-again.tsx";
import { useChannelWords } from "./words.ts";
import type { Channel } from "../site/site.ts";
import { archiveQuery } from "./channel-query.ts";
import { ChannelStories, countedIn } from "./channel-stories.tsx";
import { CommentCounts } from "./comment-counts.tsx";
import css from "./older-stories.module.css";

type OlderStoriesProps = { channel: Channel; pages: number };

/**
 * Archive pages added below the newest, one at a press. The control is a link to the page's own address; how many have
 * been added is kept in the history entry, so that Back finds the list as long as it was.
 */
export function OlderStories({ channel, pages }: OlderStoriesProps) {
  const words = useChannelWords();
  const navigate = useNavigate();
  const added = Math.min(addedIn(useLocation().state), pages);
  const next = pages - added;
  const last = useQuery({ ...archiveQuery(channel.id, next + 1), enabled: added > 0 });
  const isWaiting = added > 0 && last.isPending;

  const add = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (isWaiting) return;
    void navigate(".", { replace: true, preventScrollReset: true, state: { added: added + 1 } });
  };

  return (
    <>
      {Array.from({ length: added }, (_, at) => (
        <AddedPage key={at} channel={channel} page={pages - at} />
      ))}
      {next > 0 && !last.isError && (
        <a
          href={`/c/${channel.id}?page=${next}`}
          className={css.more}
          onClick={add}
          aria-busy={isWaiting}
        >
          {words.loadMore}
        </a>
      )}
    </>
  );
}

function AddedPage({ channel, page }: { channel: Channel; page: number }) {
  const words = useChannelWords();
  const { data: archive, isError, refetch } = useQuery(archiveQuery(channel.id, page));
  if (archive) {
    return (
      <CommentCounts stories={countedIn(channel.kind, archive.stories, true)}>
        <ChannelStories {...channel} stories={archive.stories} page />
      </CommentCounts>
    );
  }

  return isError && <TryAgain sentence={words.loadMoreFailed} onRetry={() => void refetch()} />;
}

const addedIn = (state: unknown): number =>
  typeof state === "object" && state && "added" in state && typeof state.added === "number"
    ? state.added
    : 0;
