import { useWords } from "../lib/words.ts";
import type { BlockOf } from "./block.ts";
import { plainText } from "./plain-text.ts";
import { RichText } from "./rich-text.tsx";
import css from "./table-block.module.css";
import type { Text } from "./text.ts";

/** A table that scrolls sideways by itself where the page is narrower than it. */
export function TableBlock({ block }: { block: BlockOf<"table"> }) {
  const words = useWords();
  const isFigures = (column: number) => holdsFigures(block.rows, column) || undefined;

  return (
    // What scrolls is reached by the keyboard (WCAG 2.1.1).
    <div
      className={css.room}
      role="region"
      aria-label={block.caption ?? words.scrollableTable}
      // What scrolls is reached by the keyboard (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        {block.head.length > 0 && (
          <thead>
            <tr>
              {block.head.map((cell, position) => (
                <th key={position} scope="col" data-figures={isFigures(position)}>
                  <RichText text={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row, position) => (
            <tr key={position}>
              {row.map((cell, column) => (
                <td key={column} data-figures={isFigures(column)}>
                  <RichText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a column has nothing but figures, which then stand one below the other by their ends. */
const holdsFigures = (rows: readonly Text[][], column: number) =>
  rows.every((row) => /^[-+−]?[\d.,]+[%％‰]?$/.test(plainText(row[column])));
