import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { bringTo } from "./bring-to.ts";
import { lineIn } from "./line-in.ts";

/** Where the reader left the text for its points; `line` is the character read last, undefined at the beginning. */
type Left = { line: Range | undefined };

/** Whether only the points are shown; the way there, and back to where the reader was or to a place that is gone to. */
export function useSkimming(body: RefObject<HTMLElement | null>) {
  const [left, setLeft] = useState<Left>();

  const skim = () => setLeft({ line: body.current ? lineIn(body.current) : undefined });
  const showText = (id?: string) => {
    // At once: what is gone to must be there to be found.
    flushSync(() => setLeft(undefined));
    const target = id && document.getElementById(id);
    if (target) target.tabIndex = -1;
    else if (left?.line) bringTo(left.line, "top");
  };
  return { isSkimming: left !== undefined, skim, showText };
}
