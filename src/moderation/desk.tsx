import { useState } from "react";
import { CommentLists } from "./comment-lists.tsx";
import { part } from "../lib/part.ts";
import { Late } from "./late.tsx";
import { QueueNav } from "./queue-nav.tsx";
import { SaidLine } from "./said-line.tsx";
import { SearchForm } from "./search-form.tsx";
import { useDecisions } from "./use-decisions.ts";
import { useKeys } from "./use-keys.ts";
import { useView } from "./use-view.ts";
import { useModerationWords } from "./words.ts";

const logList = part("log", async () => (await import("./log-list.tsx")).LogList);
const keysSheet = part("keys", async () => (await import("./keys-sheet.tsx")).KeysSheet);

/** What moderators work at: the queues, the comment at hand, and the log. What is shown is in the address. */
export function Desk() {
  const words = useModerationWords();
  const { view } = useView();
  const decisions = useDecisions();
  const [isKeysSheetOpen, setIsKeysSheetOpen] = useState(false);
  const list = [view.show, view.q, view.cursor].join("\n");
  useKeys({ "?": () => setIsKeysSheetOpen(true) });

  return (
    <div className="desk" data-at={view.comment === undefined ? "list" : "comment"}>
      <div className="bar">
        <QueueNav show={view.show} />
        <SearchForm key={list} view={view} />
        <button type="button" className="keys" onClick={() => setIsKeysSheetOpen(true)}>
          {words.keys} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {view.show === "log" ? (
        <Late part={logList}>{(LogList) => <LogList cursor={view.cursor} />}</Late>
      ) : (
        <CommentLists key={list} decisions={decisions} />
      )}
      <SaidLine decisions={decisions} />
      {isKeysSheetOpen && (
        <Late part={keysSheet}>
          {(KeysSheet) => <KeysSheet onClose={() => setIsKeysSheetOpen(false)} />}
        </Late>
      )}
    </div>
  );
}
