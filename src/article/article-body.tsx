import type { ReactNode, Ref } from "react";
import css from "./article-body.module.css";
import { BlockView } from "./block-view.tsx";
import type { Block } from "./block.ts";
import { Footnotes } from "./footnotes.tsx";
import { plainText } from "./plain-text.ts";
import { sectionId } from "./sections.ts";

/** Above this many blocks, those off the screen are not laid out until they come near. */
const LONG = 20;

/** So many blocks of a longer body are left out together: each group is watched by the browser, which has its price. */
const GROUP = 10;

type ArticleBodyProps = { blocks: readonly Block[]; ref?: Ref<HTMLDivElement> };

/** Typed blocks in, elements out: there is never an HTML string to sanitise. Footnotes stand at the end. */
export function ArticleBody({ blocks, ref }: ArticleBodyProps) {
  const footnotes = blocks.filter((block) => block.type === "footnote");
  const views = blocks.map((block, position) => (
    <BlockView key={position} block={block} id={sectionId(position)} first={position === 0} />
  ));

  return (
    <div ref={ref} className={css.body} data-body>
      {blocks.length > LONG ? inGroups(views, blocks) : views}
      <Footnotes footnotes={footnotes} />
    </div>
  );
}

/** Each group says how much it holds, from which the stylesheet reckons its height until it is laid out. */
const inGroups = (views: readonly ReactNode[], blocks: readonly Block[]) =>
  Array.from({ length: Math.ceil(views.length / GROUP) }, (_, group) => {
    const of = <T,>(all: readonly T[]) => all.slice(group * GROUP, (group + 1) * GROUP);
    return (
      <div key={group} className={css.group} data-characters={charactersIn(of(blocks))}>
        {of(views)}
      </div>
    );
  });

/** As many characters would take the place of a picture, a film or a table. */
const LARGE = 450;

const charactersIn = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + ("text" in block ? plainText(block).length : LARGE), 0);
