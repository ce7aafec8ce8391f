import { mutationOptions, type QueryClient } from "@tanstack/react-query";
import { ask, sending } from "./ask.ts";
import type { Decision } from "./decision.ts";
import { QueueItem } from "./queue.ts";
import { QUEUES, takeItem } from "./queue-query.ts";

export type Deciding = { item: QueueItem; decision: "approve" | "reject"; reason?: string };

/** Decides of a comment as it was seen: what has changed since is refused, and the lists are fetched anew. */
export const decide = mutationOptions({
  mutationFn: ({ item, decision, reason = "" }: Deciding, { client }) => {
    const { id, revisionId } = item.comment;
    const body: Decision =
      decision === "approve" ? { decision, revisionId } : { decision, reason, revisionId };
    return ask(client, `comments/${encodeURIComponent(id)}/decisions`, QueueItem, sending(body));
  },
  onSuccess: (item, _given, _result, { client }) => takeItem(client, item),
  onError: (_error, _given, _result, { client }) => fetchAnew(client),
});

/** Puts a comment above all others of its article, or back among them. */
export const setPinned = mutationOptions({
  mutationFn: ({ id, pinned }: { id: string; pinned: boolean }, { client }) =>
    ask(client, `comments/${encodeURIComponent(id)}/pin`, QueueItem, {
      method: pinned ? "PUT" : "DELETE",
    }),
  onSuccess: (item, _given, _result, { client }) => takeItem(client, item),
});

const fetchAnew = (client: QueryClient) => void client.invalidateQueries({ queryKey: QUEUES });
