import { AttachmentBlock } from "./attachment-block.tsx";
import { AudioBlock } from "./audio-block.tsx";
import type { Block } from "./block.ts";
import { EmbedBlock } from "./embed-block.tsx";
import { Figure } from "./figure.tsx";
import { GalleryBlock } from "./gallery-block.tsx";
import { HeadingBlock } from "./heading-block.tsx";
import { QuoteBlock } from "./quote-block.tsx";
import { RichText } from "./rich-text.tsx";
import { TableBlock } from "./table-block.tsx";
import { VideoBlock } from "./video-block.tsx";

type BlockViewProps = { block: Block; id: string; first: boolean };

/** One block as elements; the compiler proves that none is forgotten. */
export function BlockView({ block, id, first }: BlockViewProps) {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <RichText text={block.text} />
        </p>
      );
    case "heading":
      return <HeadingBlock block={block} id={id} />;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, position) => (
            <li key={position}>
              <RichText text={item} />
            </li>
          ))}
        </List>
      );
    }
    case "quote":
      return <QuoteBlock block={block} />;
    case "image":
      return <Figure picture={block} loading={first ? "eager" : "lazy"} />;
    case "gallery":
      return <GalleryBlock block={block} first={first} />;
    case "video":
      return <VideoBlock block={block} />;
    case "audio":
      return <AudioBlock block={block} />;
    case "table":
      return <TableBlock block={block} />;
    case "code":
      return (
        // What scrolls is reached by the keyboard (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case "divider":
      return <hr />;
    case "attachment":
      return <AttachmentBlock block={block} />;
    case "embed":
      return <EmbedBlock block={block} />;
    case "footnote":
      return null;
    case "unknown":
      return (
        <p>
          <RichText text={block.text} />
        </p>
      );
  }
}
