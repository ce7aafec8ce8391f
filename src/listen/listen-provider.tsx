import { type ComponentType, type ReactNode, useState } from "react";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";
import { ListenContext, type Want, type Wanted } from "./wanted.ts";

type Player = ComponentType<{ wanted: Wanted; want: Want }>;

/** Keeps what is listened to over the pages, and fetches the player when it is first wanted. */
export function ListenProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const say = useToast();
  const [wanted, setWanted] = useState<Wanted>();
  const [{ Player }, setPlayer] = useState<{ Player?: Player }>({});

  const want = (next: Wanted | undefined) => {
    setWanted(next);
    if (Player || !next) return;
    import("./mini-player.tsx").then(
      ({ MiniPlayer }) => setPlayer({ Player: MiniPlayer }),
      () => {
        setWanted(undefined);
        say(words.listenFailed);
      },
    );
  };

  return (
    <ListenContext value={{ wanted, want }}>
      {wanted && Player && <Player wanted={wanted} want={want} />}
      {children}
    </ListenContext>
  );
}
