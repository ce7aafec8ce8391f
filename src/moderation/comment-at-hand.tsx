import { useQuery } from "@tanstack/react-query";
import { type MouseEvent, useEffect, useRef } from "react";
import { NavigationType, useNavigationType } from "react-router";
import { formatMoment } from "../lib/moment.ts";
import { CommentBody } from "./comment-body.tsx";
import { CommentContext } from "./comment-context.tsx";
import { CommentActions } from "./comment-actions.tsx";
import { Complaints } from "./complaints.tsx";
import { Marks } from "./marks.tsx";
import { itemQuery } from "./queue-query.ts";
import { StaleNotice } from "./stale-notice.tsx";
import { isStale } from "./refusal.ts";
import type { Decisions } from "./use-decisions.ts";
import { useView } from "./use-view.ts";
import { addressOf } from "./view.ts";
import { useModerationWords } from "./words.ts";

type CommentAtHandProps = {
  id: string;
  isListed: boolean;
  isListKnown: boolean;
  next: string | undefined;
  decisions: Decisions;
};

/** A comment with all that a decision on it needs; the focus comes to it, but for Back and a first page. */
export function CommentAtHand({ id, isListed, isListKnown, next, decisions }: CommentAtHandProps) {
  const words = useModerationWords();
  const { view, select } = useView();
  const { data: item } = useQuery(itemQuery(id));
  const action = useNavigationType();
  const heading = useRef<HTMLHeadingElement>(null);
  const isKnown = item !== undefined;

  useEffect(() => {
    if (isKnown && action !== NavigationType.Pop) heading.current?.focus({ preventScroll: true });
  }, [isKnown, action]);

  const failed = decisions.failed?.item.comment.id === id ? decisions.failed : undefined;
  const wasLate = failed !== undefined && isStale(failed.error);
  const isDecidedHere = decisions.said?.decided?.item.comment.id === id;

  return (
    <section className="at-hand" aria-labelledby="at-hand">
      <a className="back" href={addressOf({ ...view, comment: undefined })} onClick={back}>
        ‹ {words.backToList}
      </a>
      {!item && isListKnown && <p>{words.notHere}</p>}
      {item && (
        <>
          <header>
            <h2 id="at-hand" ref={heading} tabIndex={-1}>
              {item.comment.author.nick || words.anonymous}
            </h2>
            <time dateTime={item.comment.createdAt}>{formatMoment(item.comment.createdAt)}</time>
            <Marks item={item} />
          </header>
          <CommentBody item={item} />
          {wasLate && <StaleNotice id={id} next={next} />}
          {!isListed && isListKnown && !wasLate && !isDecidedHere && (
            <p className="notice">{words.nowElsewhere(words.shows[view.show])}</p>
          )}
          <CommentActions
            item={item}
            decisions={decisions}
            onward={isListed ? { to: next } : undefined}
          />
          <Complaints item={item} />
          <CommentContext item={item} />
        </>
      )}
    </section>
  );

  function back(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    select(undefined);
  }
}
