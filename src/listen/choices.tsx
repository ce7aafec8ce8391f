import { useId } from "react";

type ChoicesProps<T extends string> = {
  legend: string;
  options: readonly T[];
  words: Record<T, string>;
  chosen: T;
  onChoose: (option: T) => void;
};

/** One of a few, all of them in sight. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, options, words, chosen, onChoose } = props;
  const name = useId();

  return (
    <div role="radiogroup" aria-labelledby={`${name}legend`} className="player-row">
      <span id={`${name}legend`}>{legend}</span>
      <div className="player-choices">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
