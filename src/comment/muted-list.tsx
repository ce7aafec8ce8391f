import { useDialogWords } from "./dialog-words.ts";
import { muted, unmute } from "./muted.ts";
import { useStore } from "./store.ts";

/** Who is muted on this device, and the way back. */
export function MutedList() {
  const words = useDialogWords();
  const people = useStore(muted);

  return (
    <>
      <p className="comment-aside">{people.length > 0 ? words.mutedNote : words.nobody}</p>
      <ul className="comment-people">
        {people.map(({ id, nick }) => (
          <li key={id}>
            <span id={`muted-${id}`}>{nick}</span>
            <button type="button" aria-describedby={`muted-${id}`} onClick={() => unmute(id)}>
              {words.unmute}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
