import type { QueryClient } from "@tanstack/react-query";
import { request } from "../lib/api.ts";
import { apiAddress } from "./api-address.ts";
import { Deleted } from "./comment-list.ts";
import type { Reply } from "./comment.ts";
import { dropComment } from "./drop-comment.ts";
import { focusComment, focusList, hasFocus } from "./focus-comment.ts";
import { type Removal, removals } from "./removals.ts";

/** How long a deletion can be undone, in milliseconds: until then nothing is sent. */
const GRACE = 8_000;

/**
 * Deletes a comment once the time to undo it is over, or at once as the page goes away: the reader was told that it is
 * deleted, and loses no more by leaving than the chance to undo it. Where that fails, the comment is there again.
 */
export function removeLater(
  client: QueryClient,
  comment: Reply,
  onFailure: (error: Error) => void,
) {
  const { id } = comment;
  const send = () => {
    if (removals.read().get(id)?.isSent !== false) return;
    clearTimeout(timer);
    if (hasFocus(id)) focusComment(id);
    put(id, { timer, send, isSent: true });
    deleteComment(id)
      .then(({ tombstone }) => drop(client, comment, tombstone), onFailure)
      .finally(() => put(id, undefined));
  };
  const timer = setTimeout(send, GRACE);
  put(id, { timer, send, isSent: false });
  addEventListener("pagehide", sendAll);
}

function drop(client: QueryClient, comment: Reply, tombstone: boolean) {
  const isLost = hasFocus(comment.id) && !tombstone;
  dropComment(client, comment, tombstone);
  if (isLost) focusList();
}

/** Takes a deletion back that has not been sent. */
export function undoRemoval(id: string) {
  clearTimeout(removals.read().get(id)?.timer);
  put(id, undefined);
  focusComment(id);
}

function put(id: string, removal: Removal | undefined) {
  const all = new Map(removals.read());
  if (removal) all.set(id, removal);
  else all.delete(id);
  removals.write(all);
}

function sendAll() {
  for (const { send } of removals.read().values()) send();
}

/** Outlives the page that it is sent from. */
const deleteComment = (id: string) =>
  request(apiAddress("comments", id), Deleted, { method: "DELETE", keepalive: true });
