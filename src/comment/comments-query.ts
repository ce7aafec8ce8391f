import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { request } from "../lib/api.ts";
import { apiAddress } from "./api-address.ts";
import { CommentList, Permalink, Replies, type Sort } from "./comment-list.ts";
import { MAX_PAGE } from "./limits.ts";

const PAGE_SIZE = 20;
const MINUTE = 60_000;

/** What is kept of an article's comments has a key that begins so: a comment stands in several places at once. */
export const listKey = (articleId: string) => ["comments", articleId, "list"] as const;
export const repliesKey = (articleId: string) => ["comments", articleId, "replies"] as const;
export const linkedKey = (articleId: string) => ["comments", articleId, "linked"] as const;

/** Nothing is fetched anew behind the reader's back: what is new is told, and comes when it is asked for. */
const asked = { staleTime: Infinity, gcTime: 5 * MINUTE } as const;

/** The comments of one article, page by page. */
export const commentsQuery = (articleId: string, sort: Sort) =>
  infiniteQueryOptions({
    ...asked,
    queryKey: [...listKey(articleId), sort] as const,
    queryFn: ({ pageParam, signal }) =>
      request(
        `${apiAddress("articles", articleId, "comments")}?${pageOf(PAGE_SIZE, pageParam, sort)}`,
        CommentList,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** How many threads there are by now: a request for one comment a minute, none in a hidden tab or off line. */
export const threadsQuery = (articleId: string, known: number) =>
  queryOptions({
    queryKey: ["comment-threads", articleId],
    queryFn: async ({ signal }) => {
      const address = `${apiAddress("articles", articleId, "comments")}?${pageOf(1, "", "newest")}`;
      return (await request(address, CommentList, { signal })).counts.roots;
    },
    initialData: known,
    staleTime: MINUTE,
    refetchInterval: MINUTE,
    networkMode: "online",
    retry: false,
  });

/** The answers to one comment, oldest first; `from` is where to begin, where that is not the first. */
export const repliesQuery = (articleId: string, rootId: string, from?: Permalink) =>
  infiniteQueryOptions({
    ...asked,
    queryKey: [...repliesKey(articleId), rootId, from?.comment.id ?? ""] as const,
    queryFn: ({ pageParam, signal }) =>
      request(
        `${apiAddress("comments", rootId, "replies")}?${pageOf(MAX_PAGE, pageParam)}`,
        Replies,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
    getPreviousPageParam: ({ previousCursor }) => previousCursor,
    ...(from && { initialData: { pages: [from.replies], pageParams: [""] } }),
  });

/** One comment, with the thread around it. */
export const linkedQuery = (articleId: string, id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...linkedKey(articleId), id] as const,
    queryFn: ({ signal }) => request(apiAddress("comments", id), Permalink, { signal }),
    // Two parts look at it; a failure is not to be asked about again by the second.
    retryOnMount: false,
  });

const pageOf = (limit: number, cursor: string, sort?: Sort) =>
  new URLSearchParams({
    limit: String(limit),
    ...(sort && { sort }),
    ...(cursor && { cursor }),
  });
