import css from "./try-again.module.css";
import { useWords } from "./words.ts";

type TryAgainProps = { sentence: string; onRetry: () => void };

/** A part that did not come: one sentence, and the way to ask for it again. */
export function TryAgain({ sentence, onRetry }: TryAgainProps) {
  const words = useWords();

  return (
    <p role="alert">
      {sentence}{" "}
      <button type="button" className={css.retry} onClick={onRetry}>
        {words.retry}
      </button>
    </p>
  );
}
