import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { CommentList, Permalink } from "../comment/comment-list.ts";
import { request } from "../lib/api.ts";
import { ask, sending } from "./ask.ts";
import { ThreadState } from "./decision.ts";

/** How many comments readers see below an article, and whether they may add to them. */
export const threadQuery = (articleId: string) =>
  queryOptions({
    queryKey: ["moderation", "private", "thread", articleId],
    queryFn: async ({ signal }) => {
      const address = `/api/v1/articles/${encodeURIComponent(articleId)}/comments?limit=1`;
      const { counts, thread } = await request(address, CommentList, { signal });
      return { total: counts.total, isOpen: thread.open };
    },
  });

/** What was said before an answer: the comment that it answers, with all that this one answers. */
export const saidBeforeQuery = (parentId: string) =>
  queryOptions({
    queryKey: ["moderation", "private", "said-before", parentId],
    queryFn: async ({ signal }) => {
      const address = `/api/v1/comments/${encodeURIComponent(parentId)}?limit=1`;
      const { ancestors, comment } = await request(address, Permalink, { signal });
      return [...ancestors, comment];
    },
  });

/** Opens or closes the comments of an article. */
export const setThreadOpen = mutationOptions({
  mutationFn: ({ articleId, open }: { articleId: string; open: boolean }, { client }) =>
    ask(client, `articles/${encodeURIComponent(articleId)}/thread`, ThreadState, sending({ open })),
  onSuccess: ({ open }, { articleId }, _result, { client }) => {
    client.setQueryData(
      threadQuery(articleId).queryKey,
      (known) => known && { ...known, isOpen: open },
    );
  },
});
