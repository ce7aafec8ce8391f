import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { pause } from "../lib/pause.ts";
import { useWords } from "../lib/words.ts";
import css from "./comment-counts.module.css";
import { countComments } from "./count-comments.ts";
import type { Story } from "./story.ts";

const Counts = createContext<Readonly<Record<string, number>>>({});

type CommentCountsProps = { stories: readonly Story[]; children: ReactNode };

/** Asks once for how many comments these stories have, for the rows below that say it. */
export function CommentCounts({ stories, children }: CommentCountsProps) {
  const ids = stories.map(({ id }) => id);
  // Asked in a task of its own, after that which shows the page.
  const [isShown, setShown] = useState(false);
  useEffect(() => void pause().then(() => setShown(true)), []);
  const { data } = useQuery({
    queryKey: ["comment-counts", ...ids],
    queryFn: () => countComments(ids),
    enabled: isShown && ids.length > 0,
    retry: false,
  });

  return <Counts value={data ?? NONE}>{children}</Counts>;
}

const NONE = {};

/** How many comments a story has, once that is known. Without comments, or without an answer, there is nothing. */
export function CommentCount({ id }: { id: string }) {
  const words = useWords();
  const count = use(Counts)[id];

  return !!count && <span className={css.count}>{`${words.commentsShort} ${count}`}</span>;
}
