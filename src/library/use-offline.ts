import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { canPin, listKeptIds, pin } from "./kept.ts";

/** Which articles can be read without a line, and the way to have more of them. */
export function useOffline() {
  const client = useQueryClient();
  const key = ["kept-ids"];
  const { data: kept } = useQuery({ queryKey: key, queryFn: listKeptIds, staleTime: 0 });
  const [progress, setProgress] = useState({ isBusy: false, failed: 0 });

  const keep = async (ids: readonly string[]) => {
    setProgress({ isBusy: true, failed: 0 });
    let failed = 0;
    for (const id of ids) {
      // One after the other: whoever keeps many goes on reading meanwhile.
      // oxlint-disable-next-line no-await-in-loop
      await pin(id).catch(() => (failed += 1));
    }
    await client.invalidateQueries({ queryKey: key });
    setProgress({ isBusy: false, failed });
  };

  return {
    ...progress,
    keep,
    canKeep: canPin(),
    isPinned: (id: string) => !!kept?.saved.includes(id),
    isReadable: (id: string) => !!kept?.saved.includes(id) || !!kept?.others.includes(id),
  };
}
