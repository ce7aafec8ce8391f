import type { ReactNode, Ref } from "react";
import css from "./article-body.module.css";
import { BlockView } from "./block-view.tsx";
import type { Block } from "./block.ts";
import { Footnotes } from "./footnotes.tsx";
import { sectionId } from "./sections.ts";

/** Above this many blocks, those off the screen are not laid out until they come near. */
const LONG = 150;

/** So many blocks of a long body are left out together: each group is watched by the browser, which has its price. */
const GROUP = 20;

type ArticleBodyProps = { blocks: readonly Block[]; ref?: Ref<HTMLDivElement> };

/** Typed blocks in, elements out: there is never an HTML string to sanitise. Footnotes stand at the end. */
export function ArticleBody({ blocks, ref }: ArticleBodyProps) {
  const footnotes = blocks.filter((block) => block.type === "footnote");
  const views = blocks.map((block, position) => (
    <BlockView key={position} block={block} id={sectionId(position)} first={position === 0} />
  ));

  return (
    <div ref={ref} className={css.body}>
      {blocks.length > LONG ? inGroups(views) : views}
      <Footnotes footnotes={footnotes} />
    </div>
  );
}

const inGroups = (views: readonly ReactNode[]) =>
  Array.from({ length: Math.ceil(views.length / GROUP) }, (_, group) => (
    <div key={group} className={css.group}>
      {views.slice(group * GROUP, (group + 1) * GROUP)}
    </div>
  ));
