import { noop, useQuery, useQueryClient } from "@tanstack/react-query";
import { type MouseEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { WarmLink } from "../lib/warm-link.tsx";
import { useWords } from "../lib/words.ts";
import type { Channel } from "../site/site.ts";
import { archiveQuery } from "./channel.ts";
import { ChannelStories } from "./channel-stories.tsx";
import css from "./older-stories.module.css";

type OlderStoriesProps = { channel: Channel; pages: number };

/**
 * Archive pages added below the newest, one at a press. The control is a link to the page's own address; what has
 * been added is kept in the history entry, so that Back finds the list as long as it was.
 */
export function OlderStories({ channel, pages }: OlderStoriesProps) {
  const words = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const added = addedIn(useLocation().state);
  const [trouble, setTrouble] = useState<"loading" | "failed" | undefined>();
  const next = pages - added;

  const add = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setTrouble("loading");
    const loaded = await client
      .query({ ...archiveQuery(channel.id, next), staleTime: "static" })
      .catch(noop);
    setTrouble(loaded ? undefined : "failed");
    if (loaded) {
      await navigate(".", { replace: true, preventScrollReset: true, state: { added: added + 1 } });
    }
  };

  return (
    <>
      {Array.from({ length: Math.min(added, pages) }, (_, at) => (
        <AddedPage key={at} channel={channel} page={pages - at} />
      ))}
      {trouble === "failed" && <p role="alert">{words.loadMoreFailed}</p>}
      {next > 0 && (
        <WarmLink
          to={`/c/${channel.id}?page=${next}`}
          className={css.more}
          onClick={(event) => void add(event)}
          aria-busy={trouble === "loading"}
        >
          {trouble === "failed" ? words.retry : words.loadMore}
        </WarmLink>
      )}
    </>
  );
}

function AddedPage({ channel, page }: { channel: Channel; page: number }) {
  const words = useWords();
  const { data: archive, isError, refetch } = useQuery(archiveQuery(channel.id, page));
  if (archive) return <ChannelStories {...channel} stories={archive.stories} page />;

  return (
    isError && (
      <p role="alert">
        {words.loadMoreFailed}{" "}
        <button type="button" className={css.retry} onClick={() => void refetch()}>
          {words.retry}
        </button>
      </p>
    )
  );
}

const addedIn = (state: unknown): number =>
  typeof state === "object" && state && "added" in state && typeof state.added === "number"
    ? state.added
    : 0;
