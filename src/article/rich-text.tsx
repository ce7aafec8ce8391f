import { splitAtHalved } from "./adjacent-marks.ts";
import css from "./rich-text.module.css";
import type { Mark, Text } from "./text.ts";

/** Running text with its marks. Nothing here is ever HTML. */
export function RichText({ text }: { text: Text }) {
  if (typeof text === "string") return <Plain text={text} />;
  return text.map((piece, position) =>
    typeof piece === "string" ? (
      <Plain key={position} text={piece} />
    ) : (
      <Marked key={position} mark={piece} />
    ),
  );
}

function Marked({ mark }: { mark: Mark }) {
  switch (mark.type) {
    case "break":
      return <br />;
    case "ruby":
      return (
        <ruby>
          {mark.text}
          <rp>（</rp>
          <rt>{mark.reading}</rt>
          <rp>）</rp>
        </ruby>
      );
    case "link":
      return <TextLink href={mark.href} text={mark.text} />;
    case "strong":
      return (
        <strong className={mark.lead ? css.lead : undefined}>
          <RichText text={mark.text} />
        </strong>
      );
    case "em":
    case "sub":
    case "sup":
    case "mark":
    case "code": {
      const Tag = mark.type;
      return (
        <Tag>
          <RichText text={mark.text} />
        </Tag>
      );
    }
  }
}

/** Pages of this site open in place, its files and other sites as the browser does it. */
function TextLink({ href, text }: { href: string; text: Text }) {
  const label = <RichText text={text} />;
  const note = /^#note-(.+)$/.exec(href)?.[1];

  if (note) {
    return (
      <a href={href} id={`ref-${note}`} className={css.note}>
        {label}
      </a>
    );
  }
  if (/^(#|\/(?!content\/))/.test(href)) return <a href={href}>{label}</a>;
  return (
    <a href={href} rel="noopener">
      {label}
    </a>
  );
}

function Plain({ text }: { text: string }) {
  const pieces = splitAtHalved(text);
  if (pieces.length === 1) return text;
  return pieces.map((piece, position) =>
    position % 2 === 1 ? (
      <span key={position} className={css.halved}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
