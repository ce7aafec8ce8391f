import { useEffect } from "react";
import { useWords } from "../lib/words.ts";
import type { Article } from "./article.ts";

/** Longer copies from this article say where they are from; what does it comes with the reader's first selection. */
export function useSourceOnCopy(article: Article) {
  const { source } = useWords();

  useEffect(() => {
    let end: (() => void) | undefined;
    let isLeft = false;
    const begin = async () => {
      const { addSourceOnCopy } = await import("./source-on-copy.ts");
      if (!isLeft) end ??= addSourceOnCopy(article, source);
    };
    document.addEventListener("selectionchange", begin, { once: true });
    return () => {
      isLeft = true;
      document.removeEventListener("selectionchange", begin);
      end?.();
    };
  }, [article, source]);
}
