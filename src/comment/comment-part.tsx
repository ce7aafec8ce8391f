import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ComponentProps, ComponentType } from "react";
import { TryAgain } from "../lib/try-again.tsx";
import type { CommentDialog } from "./comment-dialog.tsx";
import type { LinkedThread } from "./linked-thread.tsx";
import { muted } from "./muted.ts";
import type { OwnPart as Own } from "./own-part.tsx";
import { dialogPart, linkedPart, ownPart, pledgePart } from "./parts.ts";
import { useStore } from "./store.ts";
import { useCommentWords } from "./words.ts";

/** What only its author sees of a comment, or somebody who may write none. */
export const OwnPart = (props: ComponentProps<typeof Own>) => show(useQuery(ownPart), props);

/** Whom this device has muted, and the way back: nothing, and nothing loaded, where that is nobody. */
export const MutedPart = () =>
  show(useQuery({ ...dialogPart, enabled: useStore(muted).length > 0 }), { about: "muted" });

/** A dialog about a comment. */
export const DialogPart = (props: ComponentProps<typeof CommentDialog>) =>
  show(useQuery(dialogPart), props);

/** The comment that the address names, in its thread. */
export const LinkedPart = (props: ComponentProps<typeof LinkedThread>) =>
  show(useQuery(linkedPart), props);

/** The text of the pledge. */
export const PledgePart = () => show(useQuery(pledgePart), {});

function show<P extends object>(
  { data: Part, isError, refetch }: UseQueryResult<ComponentType<P>>,
  props: P,
) {
  return Part ? <Part {...props} /> : isError && <PartFailed onRetry={() => void refetch()} />;
}

function PartFailed({ onRetry }: { onRetry: () => void }) {
  return <TryAgain sentence={useCommentWords().partFailed} onRetry={onRetry} />;
}
