import { useQueryClient } from "@tanstack/react-query";
import type { RefObject } from "react";
import { part } from "../lib/part.ts";
import { useToast } from "../lib/toast.tsx";
import { focusOn } from "./bring-to.ts";
import { selectedIn } from "./passage.ts";
import { currentParagraph } from "./step-paragraph.ts";
import { useGuideWords } from "./words.ts";

const copying = part("copy-link", async () => await import("./copy-link.ts"));

/** Copies the address of what is selected, else of the paragraph that is being read, and says so. */
export function useCopying(body: RefObject<HTMLElement | null>): () => Promise<void> {
  const words = useGuideWords();
  const say = useToast();
  const client = useQueryClient();

  return async () => {
    const { current } = body;
    if (!current) return;
    const passage = selectedIn(current);
    const paragraph = currentParagraph(current);
    const link = await client.query(copying).catch(() => undefined);
    if (!passage && paragraph) focusOn(paragraph);
    const isCopied = await (passage
      ? link?.copyPassageLink(passage, current)
      : paragraph && link?.copyParagraphLink(paragraph.id));
    say(isCopied ? words.linkCopied : words.copyFailed);
  };
}
