import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { CommentList, Permalink, Replies, Sort } from "./comment-list.ts";
import type { Comment, Reply } from "./comment.ts";
import { commentsQuery, linkedKey, listKey, repliesKey } from "./comments-query.ts";

/** Changes a comment in every list that holds it, without asking the server for any of them. */
export function changeComment(
  client: QueryClient,
  { articleId, id }: Pick<Reply, "articleId" | "id">,
  changes: Partial<Reply>,
) {
  rewrite(client, articleId, (comments) =>
    comments.map((comment) => (comment.id === id ? { ...comment, ...changes } : comment)),
  );
}

/**
 * Takes in a comment that was just posted, as one of the reader's own: whether and where others see it is the server's
 * to say, when the list is asked for anew.
 */
export function addComment(client: QueryClient, comment: Reply) {
  const { articleId, author, id, rootId, status } = comment;
  client.setQueriesData<InfiniteData<CommentList>>({ queryKey: listKey(articleId) }, (data) => {
    const [first, ...rest] = data?.pages ?? [];
    if (!data || !first) return data;
    const own = [comment, ...first.own.filter((other) => other.id !== id)];
    const viewer = { ...first.viewer, id: author.id, nick: author.nick, agreed: true };
    return { ...data, pages: [{ ...first, own, viewer }, ...rest] };
  });
  if (status === "approved") countComment(client, articleId, rootId, 1);
}

/** Every array of comments, whatever else its comments have. */
type Rewrite = <C extends Reply>(comments: readonly C[]) => C[];

/** Changes every list, answers' pages and linked thread of an article that is kept. */
export function rewrite(client: QueryClient, articleId: string, each: Rewrite) {
  const inThread = (root: Comment): Comment => ({ ...root, replies: each(root.replies) });
  client.setQueriesData<InfiniteData<CommentList>>({ queryKey: listKey(articleId) }, (data) =>
    inPages(data, (page) => ({
      ...page,
      own: each(page.own),
      items: each(page.items).map(inThread),
    })),
  );
  client.setQueriesData<InfiniteData<Replies>>({ queryKey: repliesKey(articleId) }, (data) =>
    inPages(data, (page) => ({ ...page, items: each(page.items) })),
  );
  client.setQueriesData<Permalink>({ queryKey: linkedKey(articleId) }, (data) => {
    if (!data) return data;
    const [root = data.root] = each([data.root]);
    const [comment = data.comment] = each([data.comment]);
    return { ...data, comment, root: inThread(root) };
  });
}

/** One more, or one less, in the article's counts and in those of the comment that it stands below. */
export function countComment(
  client: QueryClient,
  articleId: string,
  rootId: string | null,
  by: 1 | -1,
) {
  client.setQueriesData<InfiniteData<CommentList>>({ queryKey: listKey(articleId) }, (data) =>
    inPages(data, (page) => ({
      ...page,
      counts: {
        total: page.counts.total + by,
        roots: page.counts.roots + (rootId === null ? by : 0),
      },
    })),
  );
  if (rootId === null) return;
  rewrite(client, articleId, (comments) =>
    comments.map((comment) =>
      comment.id === rootId ? { ...comment, replyCount: comment.replyCount + by } : comment,
    ),
  );
}

const inPages = <P>(data: InfiniteData<P> | undefined, change: (page: P) => P) =>
  data && { ...data, pages: data.pages.map(change) };

/** Whether a comment is among those that stand on the page. */
export function isKept(client: QueryClient, articleId: string, order: Sort, id: string): boolean {
  const has = ({ items }: { items: readonly Reply[] }) => items.some((other) => other.id === id);
  const list = client.getQueryData(commentsQuery(articleId, order).queryKey)?.pages ?? [];
  const replies = client.getQueriesData<InfiniteData<Replies>>({ queryKey: repliesKey(articleId) });
  return (
    list.some((page) => has(page) || has({ items: page.own })) ||
    list.some((page) => page.items.some((root) => has({ items: root.replies }))) ||
    replies.some(([, data]) => data?.pages.some(has))
  );
}
