import { type QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import { isFull } from "../service-worker/full.ts";
import { keptChannelQuery, readKeptChannel } from "./kept-channel.ts";
import { tell } from "./kept.ts";
import { persist } from "./storage.ts";

/** How far the download of a channel is, and how the last one of this visit ended. */
export type Download = {
  step: "idle" | "running" | "stopping";
  done: number;
  /** How many stories there are; 0 until that is known. */
  total: number;
  /** Stories that failed, a line that did, or a device without room; undefined where nothing went wrong. */
  trouble: number | "line" | "full" | undefined;
};

/** Where none was asked for in this visit. */
export const IDLE: Download = { step: "idle", done: 0, total: 0, trouble: undefined };

/** Stands in the cache of queries, so that a download goes on, and is seen to, while the reader turns to other pages. */
export const downloadQuery = (channel: string) =>
  queryOptions<Download>({
    queryKey: ["download", channel],
    queryFn: skipToken,
    gcTime: Infinity,
  });

/**
 * Downloads a channel story by story: those that are missing, or where none is, all anew, as any may have been corrected.
 * @returns whether all of it is here now
 */
export async function downloadChannel(client: QueryClient, channel: string): Promise<boolean> {
  const { queryKey } = downloadQuery(channel);
  const show = (change: Partial<Download>) =>
    client.setQueryData<Download>(queryKey, (last = IDLE) => ({ ...last, ...change }));
  const isStopped = () => client.getQueryData<Download>(queryKey)?.step === "stopping";

  show({ ...IDLE, step: "running" });
  // A browser may ask the reader, who has now a reason to say yes.
  void persist();
  const trouble = await run(channel, show, isStopped).catch((error: unknown) =>
    isFull(error) ? "full" : "line",
  );
  // Looked up on other pages, too, so that whoever comes back never reads what was before.
  await client.invalidateQueries({ ...keptChannelQuery(channel), refetchType: "all" });
  const isWhole = trouble === undefined && !isStopped();
  show({ step: "idle", trouble });
  return isWhole;
}

/** Ends with the story that is under way. */
export const stopDownload = (client: QueryClient, channel: string) =>
  client.setQueryData(
    downloadQuery(channel).queryKey,
    (last) => last && { ...last, step: "stopping" as const },
  );

/** As if it had never been asked for. */
export const forgetDownload = (client: QueryClient, channel: string) =>
  client.setQueryData(downloadQuery(channel).queryKey, IDLE);

async function run(
  channel: string,
  show: (change: Partial<Download>) => unknown,
  isStopped: () => boolean,
): Promise<Download["trouble"]> {
  const before = await readKeptChannel(channel);
  await tell({ type: "pin-channel", id: channel });
  const kept = await readKeptChannel(channel);
  if (!kept) throw new Error(`${channel} is not kept.`);

  const isAnew = before?.missing.length === 0;
  const wanted = isAnew ? kept.stories : kept.missing;
  const total = kept.stories.length;
  let done = total - wanted.length;
  let failed = 0;
  for (const id of wanted) {
    if (isStopped()) return undefined;
    show({ done, total });
    try {
      // One after the other: whoever downloads goes on reading meanwhile.
      // oxlint-disable-next-line no-await-in-loop
      await tell({ type: "pin", id, channel });
      done += 1;
    } catch (error) {
      if (isFull(error)) throw error;
      failed += 1;
    }
  }
  return failed || undefined;
}
