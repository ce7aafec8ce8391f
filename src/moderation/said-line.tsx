import { excerptOf } from "./excerpt.ts";
import { refusalOf } from "./refusal.ts";
import type { Decisions } from "./use-decisions.ts";
import { useView } from "./use-view.ts";
import { useModerationWords } from "./words.ts";

/** So much of a comment tells which one is meant, in characters. */
export const NAMING = 16;

/** What was done last, said to all, with the way to take it back: by another decision. */
export function SaidLine({ decisions }: { decisions: Decisions }) {
  const words = useModerationWords();
  const { view, select } = useView();
  const { said, failed, isPending } = decisions;
  const decided = said?.decided;
  const elsewhere = failed && failed.item.comment.id !== view.comment ? failed : undefined;

  const takeBack = () => {
    if (!decided) return;
    const { item } = decided;
    if (decided.decision === "reject") {
      const text = excerptOf(item.comment.body, NAMING);
      decisions.decide({ item, decision: "approve" }, words.done.approve(text));
    } else {
      decisions.setRejecting(item.comment.id);
      select(item.comment.id);
    }
  };

  return (
    <div className="said">
      <p role="status">{said?.sentence}</p>
      {decided && (
        <button type="button" aria-disabled={isPending} onClick={takeBack}>
          {words.undo[decided.decision]}
        </button>
      )}
      {elsewhere && (
        <p role="alert">
          {words.failedElsewhere(excerptOf(elsewhere.item.comment.body, NAMING))}
          {refusalOf(elsewhere.error, words)}
          <button type="button" onClick={() => select(elsewhere.item.comment.id)}>
            {words.goBack}
          </button>
        </p>
      )}
    </div>
  );
}
