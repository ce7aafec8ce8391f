import type { QueryClient } from "@tanstack/react-query";
import type { Reply } from "./comment.ts";
import { changeComment, countComment, rewrite } from "./kept-comments.ts";

/** Takes a comment out of every list; where there are answers to it, its place stays. */
export function dropComment(client: QueryClient, comment: Reply, tombstone: boolean) {
  const { articleId, id, rootId, status } = comment;
  if (tombstone) {
    const author = { id: "", nick: "" };
    const can = { edit: false, delete: false, report: false, reply: false };
    changeComment(client, comment, { status: "deleted", body: "", author, can });
  } else {
    rewrite(client, articleId, (comments) => comments.filter((other) => other.id !== id));
  }
  if (status === "approved") countComment(client, articleId, rootId, -1);
}
