import { usePreference } from "../lib/preference.ts";
import { SORTS } from "./comment-list.ts";
import { sort } from "./sort.ts";
import { useCommentWords } from "./words.ts";

/** In which order the comments stand; remembered for every article. */
export function SortSwitch() {
  const words = useCommentWords();
  const current = usePreference(sort);

  return (
    <div role="group" aria-label={words.sortBy} className="comment-sorts">
      {SORTS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === current}
          onClick={() => sort.write(name)}
        >
          {words.sorts[name]}
        </button>
      ))}
    </div>
  );
}
