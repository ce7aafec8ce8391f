import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import type { CommentList } from "./comment-list.ts";
import { listKey } from "./comments-query.ts";
import { focusList } from "./focus-comment.ts";
import { sort } from "./sort.ts";

/** Brings the newest comments, in one request: of the lists that were read only the first pages are kept. */
export function useShowNewest(articleId: string): () => Promise<void> {
  const client = useQueryClient();

  return async () => {
    const queryKey = listKey(articleId);
    client.setQueriesData<InfiniteData<CommentList>>(
      { queryKey },
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    sort.write("newest");
    await client.invalidateQueries({ queryKey });
    focusList();
  };
}
