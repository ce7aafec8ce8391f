import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSiteChannel } from "./use-site-channel.ts";
import { storiesAround } from "./next-article.ts";
import type { Want, Wanted } from "./wanted.ts";
import { useListenWords } from "./words.ts";

type QueueProps = { wanted: Wanted; want: Want; onNext: () => void };

/** The list of the channel, from which any article can be had read, and all that follow it after that. */
export function Queue({ wanted, want, onNext }: QueueProps) {
  const words = useListenWords();
  const client = useQueryClient();
  const { data: list } = useQuery({
    queryKey: ["listen-queue", wanted.article, wanted.queue ?? ""],
    queryFn: () => storiesAround(client, wanted),
    staleTime: "static",
  });
  const name = useSiteChannel(list?.channel);

  return (
    <div className="player-queue">
      <p className="player-row">
        <span>{name ? words.queueOf(name) : words.queue}</span>
        <button type="button" onClick={onNext}>
          {words.nextArticle}
        </button>
      </p>
      <ol>
        {list?.stories.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === wanted.article ? "true" : undefined}
              onClick={() => want({ article: id, queue: list.channel })}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
