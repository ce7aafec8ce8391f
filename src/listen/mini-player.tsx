import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useNavigate } from "react-router";
import { useAwakeWhile } from "../lib/awake.ts";
import { useLanguage } from "../lib/words.ts";
import { nextArticle } from "./next-article.ts";
import { createPlayer } from "./player.ts";
import { PlayerBar } from "./player-bar.tsx";
import { PlayerPanel } from "./player-panel.tsx";
import { BY_PLAYER, useFollow } from "./use-follow.ts";
import { useMediaSession } from "./use-media-session.ts";
import { usePlayerFocus } from "./use-player-focus.ts";
import { useRoom } from "./use-room.ts";
import { useSilence } from "./use-silence.ts";
import { useStyles } from "./use-styles.ts";
import { useTaps } from "./use-taps.ts";
import type { Want, Wanted } from "./wanted.ts";
import { useListenWords } from "./words.ts";

/** What plays the article that is wanted, under every page, until it is closed. */
export function MiniPlayer({ wanted, want }: { wanted: Wanted; want: Want }) {
  const client = useQueryClient();
  const words = useListenWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const [player] = useState(() => createPlayer({ client, words, language }));
  const [heard] = useState(() => new Set<string>());
  const [isOpen, setOpen] = useState(false);
  const state = useSyncExternalStore(player.subscribe, player.read);
  const { isHere, follows, follow } = useFollow(state);
  const { frame, play, settings } = usePlayerFocus();
  const room = useRoom();
  useStyles();

  const goOn = useEffectEvent(async () => {
    heard.add(wanted.article);
    const next = await nextArticle(client, wanted, heard).catch(() => undefined);
    // The reader may have chosen something else meanwhile.
    if (player.read().status !== "done") return;
    if (!next) return player.complain("noNext");
    if (isHere) void navigate(`/a/${next.article}`, { state: BY_PLAYER });
    want(next);
  });

  // Begun before anything can be pressed.
  useLayoutEffect(() => void player.open(wanted.article), [player, wanted.article]);
  useEffect(() => player.whenDone(() => void goOn()), [player]);
  useEffect(() => {
    // Some browsers go on talking for a page that is gone.
    window.addEventListener("pagehide", player.pause);
    document.addEventListener("play", player.pause, { capture: true });
    return () => {
      window.removeEventListener("pagehide", player.pause);
      document.removeEventListener("play", player.pause, { capture: true });
      player.close();
    };
  }, [player]);
  useTaps(isHere && state.mode === "speech", state.passages, (passage) => {
    follow();
    player.jumpTo(passage);
  });
  useMediaSession(player, state, player.skip, () => want(undefined));
  const isPlaying = state.status === "playing";
  useSilence(isPlaying && state.mode === "speech", player.pause);
  useAwakeWhile(isPlaying);

  const returnToPlace = () => {
    if (!isHere) void navigate(`/a/${state.article}`, { state: BY_PLAYER });
    follow();
  };
  const step: typeof player.step = (...taken) => {
    follow();
    player.step(...taken);
  };
  const closePanel = () => {
    setOpen(false);
    settings.current?.focus();
  };

  return (
    <section ref={frame} className="player" data-player aria-label={words.player}>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={player.progress() * 100} height="1" />
      </svg>
      {isOpen && (
        <PlayerPanel
          id="player-panel"
          player={player}
          state={state}
          wanted={wanted}
          want={want}
          onStep={step}
          onClose={closePanel}
        />
      )}
      <div ref={room} className="player-room">
        {state.trouble && (
          <p role="alert" className="player-trouble">
            {words.troubles[state.trouble]}
          </p>
        )}
        <PlayerBar
          player={player}
          state={state}
          isAway={!follows && (state.mode === "speech" || !isHere)}
          onReturn={returnToPlace}
          onStep={step}
          playButton={play}
        >
          <button
            ref={settings}
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? "player-panel" : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {words.more}
          </button>
          <button type="button" title={words.close} onClick={() => want(undefined)}>
            {words.closeShort}
          </button>
        </PlayerBar>
      </div>
    </section>
  );
}
