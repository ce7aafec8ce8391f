import { createContext, use } from "react";

/** The article that a reader listens to; `queue` is the channel whose list is read one article after the other. */
export type Wanted = { article: string; queue?: string | undefined };

export type Want = (wanted: Wanted | undefined) => void;

type Listening = { wanted?: Wanted | undefined; want: Want };

export const ListenContext = createContext<Listening>({ want: () => {} });

/** What is listened to, and how to ask for it. */
export const useListening = (): Listening => use(ListenContext);
