import { useEffect, useRef } from "react";
import { focusComment } from "./focus-comment.ts";

/**
 * What was asked for below is read from its beginning: the button that brought it may be gone.
 * @returns a function that says that more was asked for
 */
export function useFocusOnMore(items: readonly { id: string }[]): () => void {
  const before = useRef<number>(undefined);

  useEffect(() => {
    const first = before.current === undefined ? undefined : items[before.current];
    if (!first) return;
    before.current = undefined;
    focusComment(first.id);
  });

  return () => {
    before.current = items.length;
  };
}
