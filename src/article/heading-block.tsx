import type { BlockOf } from "./block.ts";
import { RichText } from "./rich-text.tsx";

const TAGS = { 2: "h2", 3: "h3", 4: "h4" } as const;

/** A heading that the contents can lead to; it takes the focus when they do. */
export function HeadingBlock({ block, id }: { block: BlockOf<"heading">; id: string | undefined }) {
  const Tag = TAGS[block.level];

  return (
    <Tag id={id} tabIndex={-1}>
      <RichText text={block.text} />
    </Tag>
  );
}
