import * as v from "valibot";

/** What is in a form; `key` is that of an attempt to post it whose end is not known. */
const Written = v.object({ body: v.string(), nick: v.string(), key: v.string() });
export type Written = v.InferOutput<typeof Written>;

/** What was typed about this article, or in answer to one of its comments, and not accepted: it outlives reloads, Back and the tab. */
export function readDraft(article: string, thread?: string): Written {
  const stored = v.safeParse(Written, recall(nameOf(article, thread)));
  return stored.success ? stored.output : { body: "", nick: "", key: "" };
}

/** Remembers what is in a form; a form without a comment is forgotten. */
export function writeDraft(article: string, thread: string | undefined, draft: Written) {
  try {
    if (draft.body) localStorage.setItem(nameOf(article, thread), JSON.stringify(draft));
    else localStorage.removeItem(nameOf(article, thread));
  } catch {
    // Storage that is full or blocked: the form itself still has it.
  }
}

/** Forgets what was accepted under this key, but not what has been written since. */
export function forgetDraft(article: string, thread: string | undefined, key: string) {
  if (readDraft(article, thread).key === key) {
    writeDraft(article, thread, { body: "", nick: "", key: "" });
  }
}

function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "");
  } catch {
    return undefined;
  }
}

const nameOf = (article: string, thread?: string) =>
  `kanbao:draft:${article}${thread ? `:${thread}` : ""}`;
