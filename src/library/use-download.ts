import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useToast } from "../lib/toast.tsx";
import {
  downloadChannel,
  downloadQuery,
  forgetDownload,
  IDLE,
  stopDownload,
} from "./download-channel.ts";
import { keptChannelQuery } from "./kept-channel.ts";
import { tell } from "./kept.ts";
import { useLibraryWords } from "./words.ts";

/** What else on the page tells of what is kept. */
const ALSO = [["kept-ids"], ["kept"], ["room"]];

/** What is here of a channel, how far its download is, and what can be done about it. */
export function useDownload(id: string, name: string) {
  const words = useLibraryWords();
  const say = useToast();
  const client = useQueryClient();
  const { data: kept } = useQuery(keptChannelQuery(id));
  const { data: download = IDLE } = useQuery(downloadQuery(id));
  const lookAgain = () =>
    Promise.all(ALSO.map((queryKey) => client.invalidateQueries({ queryKey })));

  return {
    kept,
    download,
    start: async () => {
      if (await downloadChannel(client, id)) say(words.channelIsHere(name));
      await lookAgain();
    },
    stop: () => stopDownload(client, id),
    remove: async () => {
      await tell({ type: "unpin-channel", id }).catch(() => say(words.failed));
      forgetDownload(client, id);
      await client.invalidateQueries(keptChannelQuery(id));
      await lookAgain();
    },
  };
}
