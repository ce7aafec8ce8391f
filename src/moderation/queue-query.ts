import { type QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { ItemNow, Queue, type QueueItem } from "./queue.ts";
import type { Show, View } from "./view.ts";

/** How many comments make a page. */
const PAGE_SIZE = 20;

/** How often a list that is looked at is fetched anew, in milliseconds: others moderate as well. */
const INTERVAL = 30_000;

export const QUEUES = ["moderation", "private", "queue"] as const;

/** What is asked for of the server, by what is shown. */
const ASKED: Record<Show, Record<string, string>> = {
  pending: { status: "pending" },
  reported: { only: "reported" },
  appealed: { only: "appealed" },
  rejected: { status: "rejected" },
  approved: { status: "approved" },
  all: {},
  log: {},
};

/** A page of a list; each of its comments is then known by its id as well. */
export const queueQuery = ({ show, q, cursor }: Pick<View, "show" | "q" | "cursor">) =>
  queryOptions({
    queryKey: [...QUEUES, show, q, cursor],
    queryFn: async ({ client, signal }) => {
      const query = new URLSearchParams({
        limit: String(PAGE_SIZE),
        ...ASKED[show],
        ...(q && { q }),
        ...(cursor && { cursor }),
      });
      const queue = await ask(client, `comments?${query.toString()}`, Queue, { signal });
      for (const item of queue.items) {
        client.setQueryData(itemQuery(item.comment.id).queryKey, item);
      }
      client.setQueryData(countsQuery.queryKey, queue.counts);
      return queue;
    },
    staleTime: 0,
    refetchInterval: INTERVAL,
  });

/** A comment as it was last seen, in whatever list; nothing fetches it by itself. */
export const itemQuery = (id: string) =>
  queryOptions<QueueItem>({
    queryKey: ["moderation", "private", "comment", id],
    queryFn: skipToken,
    staleTime: Infinity,
  });

/** A comment as it stands by now, and who decided on it: for whoever came too late, and so asked every time. */
export const nowQuery = (id: string) =>
  queryOptions({
    queryKey: ["moderation", "private", "now", id],
    queryFn: async ({ client, signal }) => {
      const now = await ask(client, `comments/${encodeURIComponent(id)}`, ItemNow, { signal });
      client.setQueryData(itemQuery(id).queryKey, now);
      return now;
    },
    staleTime: 0,
    gcTime: 0,
  });

/** How much waits, as the list that came last says. */
export const countsQuery = queryOptions<Queue["counts"]>({
  queryKey: ["moderation", "private", "counts"],
  queryFn: skipToken,
  staleTime: Infinity,
});

/** Takes in how a comment stands after something was done with it: it leaves the lists that it is no longer in. */
export function takeItem(client: QueryClient, item: QueueItem) {
  const { id } = item.comment;
  client.setQueryData(itemQuery(id).queryKey, item);
  for (const [key, queue] of client.getQueriesData<Queue>({ queryKey: QUEUES })) {
    const show = key[QUEUES.length];
    const items = queue?.items.flatMap((other) => {
      if (other.comment.id !== id) return [other];
      return belongs(item, show) ? [item] : [];
    });
    if (queue && items) client.setQueryData(key, { ...queue, items });
  }
  // Not waited for: what was done is done, whether or not the list can be fetched anew.
  void client.invalidateQueries({ queryKey: QUEUES });
}

function belongs({ comment, reportCount, appeal }: QueueItem, show: unknown): boolean {
  if (show === "reported") return reportCount > 0;
  if (show === "appealed") return appeal !== null && comment.status === "rejected";
  return show === "all" || show === comment.status;
}
