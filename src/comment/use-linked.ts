import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "react-router";
import { isKept } from "./kept-comments.ts";
import { sort } from "./sort.ts";

/**
 * The comment that the address names (`#comment-12`): `marked` wherever it stands, and `linked`, with the thread around
 * it above all others, where it was not on the page when the address began to name it.
 */
export function useLinked(articleId: string) {
  const client = useQueryClient();
  const { hash } = useLocation();
  const named = /^#comment-(.+)$/.exec(hash)?.[1];
  const [seen, setSeen] = useState<{ hash: string; linked: string | undefined }>();

  if (seen?.hash !== hash) {
    const isElsewhere = named !== undefined && !isKept(client, articleId, sort.read(), named);
    // A link to a comment that stands here leaves the others where they are.
    setSeen({ hash, linked: isElsewhere ? named : named && seen?.linked });
  }
  return { marked: named, linked: seen?.hash === hash ? seen.linked : undefined };
}
