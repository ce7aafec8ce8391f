import { useWords } from "../lib/words.ts";
import css from "./attachment-block.module.css";
import type { BlockOf } from "./block.ts";

export function AttachmentBlock({ block }: { block: BlockOf<"attachment"> }) {
  const words = useWords();

  return (
    <p className={css.attachment}>
      <a href={block.href} download>
        {block.name}
      </a>
      {block.bytes !== undefined && words.fileSize(formatBytes(block.bytes))}
    </p>
  );
}

const formatBytes = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
