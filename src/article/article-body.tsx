import type { Ref } from "react";
import css from "./article-body.module.css";
import { BlockView } from "./block-view.tsx";
import type { Block } from "./block.ts";
import { Footnotes } from "./footnotes.tsx";
import { sectionId } from "./sections.ts";

/** Above this many blocks, those off the screen are not laid out until they come near. */
const LONG = 150;

type ArticleBodyProps = { blocks: readonly Block[]; ref?: Ref<HTMLDivElement> };

/** Typed blocks in, elements out: there is never an HTML string to sanitise. Footnotes stand at the end. */
export function ArticleBody({ blocks, ref }: ArticleBodyProps) {
  const footnotes = blocks.filter((block) => block.type === "footnote");

  return (
    <div ref={ref} className={css.body} data-long={blocks.length > LONG || undefined}>
      {blocks.map((block, position) => (
        <BlockView key={position} block={block} id={sectionId(position)} first={position === 0} />
      ))}
      <Footnotes footnotes={footnotes} />
    </div>
  );
}
