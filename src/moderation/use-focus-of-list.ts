import { useEffect, useRef } from "react";
import { useView } from "./use-view.ts";

/** Back in the list, the focus goes where it was: to the comment that was at hand, or where that has gone, to the list's heading. */
export function useFocusOfList() {
  const { comment } = useView().view;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(comment);

  useEffect(() => {
    const left = before.current;
    before.current = comment;
    if (left === undefined || comment !== undefined) return;
    const row = document.querySelector<HTMLElement>(`#comment-${left} > a`);
    (row ?? heading.current)?.focus({ preventScroll: row === null });
  }, [comment]);
  return heading;
}
