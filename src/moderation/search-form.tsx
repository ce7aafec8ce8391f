import { type SubmitEvent, useRef, useState } from "react";
import { useKeys } from "./use-keys.ts";
import { useView } from "./use-view.ts";
import { addressOf, type View } from "./view.ts";
import { useModerationWords } from "./words.ts";

/** The server takes no more of what is looked for. */
const LONGEST = 100;

export function SearchForm({ view }: { view: View }) {
  const words = useModerationWords();
  const { go } = useView();
  const [q, setQ] = useState(view.q);
  const field = useRef<HTMLInputElement>(null);
  // Every list is searched by itself, but for the log: from there all comments are.
  const show = view.show === "log" ? "all" : view.show;
  const look = () => {
    field.current?.focus();
    field.current?.select();
  };
  useKeys({ "/": look });

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (q.trim() || view.q) go({ show, q: q.trim() });
  };

  return (
    <form role="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        value={q}
        maxLength={LONGEST}
        aria-label={words.searchIn(words.shows[show])}
        placeholder={words.searchIn(words.shows[show])}
        aria-keyshortcuts="/"
        onChange={(event) => setQ(event.target.value)}
      />
      <button>
        {words.search} <kbd aria-hidden="true">/</kbd>
      </button>
      {view.q && <a href={addressOf({ show })}>{words.clearSearch}</a>}
    </form>
  );
}
