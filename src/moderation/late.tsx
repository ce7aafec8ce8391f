import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { part as partOf } from "../lib/part.ts";
import { TryAgain } from "../lib/try-again.tsx";
import { useModerationWords } from "./words.ts";

type LateProps<T> = {
  part: ReturnType<typeof partOf<T>>;
  children: (component: T) => ReactNode;
};

/** A part of the page that is loaded when it is opened, which not everybody does. */
export function Late<T>({ part, children }: LateProps<T>) {
  const words = useModerationWords();
  const { data, isError, refetch } = useQuery(part);
  if (isError) {
    return <TryAgain sentence={words.refusals.unreachable} onRetry={() => void refetch()} />;
  }
  return data !== undefined && children(data);
}
