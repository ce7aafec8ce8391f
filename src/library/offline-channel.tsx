import { useRef } from "react";
import type { Downloadable } from "./offline-channels.tsx";
import { formatBytes } from "./storage.ts";
import { useDownload } from "./use-download.ts";
import { useLibraryWords } from "./words.ts";

type OfflineChannelProps = Downloadable & { canPin: boolean; dayOf: (at: number) => string };

/** A channel in one row: what is here of it, and the one thing to do next, besides letting go of it. */
export function OfflineChannel({ id, name, kind, canPin, dayOf }: OfflineChannelProps) {
  const words = useLibraryWords();
  const next = useRef<HTMLButtonElement>(null);
  const { kept, download, start, stop, remove } = useDownload(id, name);
  const { step, done, total, trouble } = download;
  const isRunning = step !== "idle";
  const isWhole = kept?.missing.length === 0;
  const all = kept?.stories.length ?? 0;
  const here = all - (kept?.missing.length ?? 0);

  const wordForNext = () => {
    if (isRunning) return words.stop;
    if (trouble !== undefined) return words.tryAgain;
    if (!kept) return words.download;
    return isWhole ? words.update : words.goOn;
  };

  const facts = () => {
    if (isRunning && total === 0) return [words.downloading];
    if (isRunning) return [(isWhole ? words.updatedOf : words.downloadedOf)(done, total)];
    if (trouble !== undefined) return [];
    if (!kept) return [words.notDownloaded];
    const count = isWhole ? words.stories(all) : words.downloadedOf(here, all);
    return [count, formatBytes(kept.bytes), words.downloadedOn(dayOf(kept.at))];
  };

  const problem = () => {
    if (isRunning || trouble === undefined) return "";
    if (trouble === "line") return words.lineFailed;
    return trouble === "full" ? words.noRoom(here) : words.someFailed(here, all, trouble);
  };

  const letGo = () => {
    // The button that is pressed goes with what it lets go of.
    next.current?.focus();
    void remove();
  };

  return (
    <li data-kind={kind}>
      <h3>{name}</h3>
      <p>
        {facts().map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span role="status">{problem()}</span>
      </p>
      <div>
        <button
          ref={next}
          type="button"
          disabled={!canPin || step === "stopping"}
          onClick={isRunning ? stop : () => void start()}
        >
          {wordForNext()}
          <span className="visually-hidden">{words.ofChannel(name)}</span>
        </button>
        {kept && !isRunning && (
          <button type="button" disabled={!canPin} onClick={letGo}>
            {words.remove}
            <span className="visually-hidden">{words.ofChannel(name)}</span>
          </button>
        )}
      </div>
    </li>
  );
}
