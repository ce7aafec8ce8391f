import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";

/** A part (lib/part.ts) that is loaded once it is wanted; one that does not come is told, and given up. */
export function usePart<T, K extends QueryKey>(
  part: UseQueryOptions<T, Error, T, K>,
  isWanted: boolean,
  onFail: () => void,
): { data: T | undefined } {
  const words = useWords();
  const say = useToast();
  const { data, isError } = useQuery({ ...part, enabled: isWanted });
  const hasFailed = isWanted && isError;

  const tell = useEffectEvent(() => {
    say(words.troubles.unreachable);
    onFail();
  });
  useEffect(() => {
    if (hasFailed) tell();
  }, [hasFailed]);

  return { data };
}
