import { useMinutesLeft } from "./use-minutes-left.ts";
import { useOwnWords } from "./own-words.ts";

type EditButtonProps = { until: string; onEdit: () => void };

/** As long as a comment may be edited, and how long that is. */
export function EditButton({ until, onEdit }: EditButtonProps) {
  const words = useOwnWords();
  const left = useMinutesLeft(until);
  if (left === 0) return null;

  return (
    <button type="button" onClick={onEdit}>
      {words.edit}
      <small>{words.timeLeft(left)}</small>
    </button>
  );
}
