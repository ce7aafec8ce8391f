import type { BlockOf } from "./block.ts";
import { RichText } from "./rich-text.tsx";

export function QuoteBlock({ block }: { block: BlockOf<"quote"> }) {
  return (
    <blockquote>
      <p>
        <RichText text={block.text} />
      </p>
      {block.source && <cite>——{block.source}</cite>}
    </blockquote>
  );
}
