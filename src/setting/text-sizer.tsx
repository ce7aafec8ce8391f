import { usePreference } from "../lib/preference.ts";
import { useWords } from "../lib/words.ts";
import { mode } from "../site/mode.ts";
import css from "./text-sizer.module.css";
import { TEXT_SIZES, textSize } from "./text-size.ts";

/** A- and A+, the step in force, and the way back to the paper's own size. */
export function TextSizer() {
  const words = useWords();
  const size = usePreference(textSize);
  const { less, more } = words.sizeSigns[usePreference(mode)];
  const at = TEXT_SIZES.indexOf(size);

  return (
    <div role="group" aria-label={words.textSize} className={css.sizer}>
      <Step sign={less} title={words.smaller} to={TEXT_SIZES[at - 1]} />
      <Step sign={more} title={words.larger} to={TEXT_SIZES[at + 1]} />
      <output className={css.size} aria-live="polite">
        {words.textSize} {size}
      </output>
      {size !== textSize.initial && (
        <button
          type="button"
          className={css.reset}
          title={words.resetSizeTitle}
          onClick={() => textSize.write(textSize.initial)}
        >
          {words.resetSize}
        </button>
      )}
    </div>
  );
}

type StepProps = { sign: string; title: string; to: (typeof TEXT_SIZES)[number] | undefined };

/** At an end it stays in the tab order and says that it is spent, so that the focus is not lost. */
function Step({ sign, title, to }: StepProps) {
  return (
    <button
      type="button"
      title={title}
      aria-disabled={!to}
      className={css.step}
      onClick={() => to && textSize.write(to)}
    >
      {sign}
    </button>
  );
}
