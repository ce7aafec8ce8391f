import { useHeld } from "../lib/held.ts";
import { Image } from "../lib/image.tsx";
import { NearImage } from "../lib/near-image.tsx";
import type { Picture } from "../lib/picture.ts";
import { useWords } from "../lib/words.ts";
import { usePictureHash } from "../viewer/pictures.tsx";
import css from "./figure.module.css";
import { HeldPicture } from "./held-picture.tsx";

type FigureProps = { picture: Picture; loading: "eager" | "lazy" | "near"; note?: string };

const SIZES = "(width < 60rem) 100vw, 680px";

/** A picture with its caption under a hairline and its credit at the end; pressed, it is looked at by itself where its page has that. */
export function Figure({ picture, loading, note }: FigureProps) {
  const words = useWords();
  const hash = usePictureHash(picture);
  const { isHeld, isAtOnce, ask } = useHeld(picture.src, loading === "eager");
  const when = isAtOnce ? "eager" : loading;

  return (
    <figure className={css.figure}>
      {isHeld ? (
        <HeldPicture picture={picture} id={hash} onAsk={ask} />
      ) : (
        <a id={hash} href={hash && `#${hash}`} title={hash && words.enlarge} className={css.link}>
          {when === "near" ? (
            <NearImage picture={picture} sizes={SIZES} />
          ) : (
            <Image picture={picture} sizes={SIZES} loading={when} />
          )}
        </a>
      )}
      <Caption {...picture} note={note} />
    </figure>
  );
}

type CaptionProps = {
  caption?: string | undefined;
  credit?: string | undefined;
  note?: string | undefined;
  address?: string | undefined;
};

/** What stands under a picture, film or sound; `note` comes first, such as its place in a series; `address` is for paper. */
export function Caption({ caption, credit, note, address }: CaptionProps) {
  if (!caption && !credit && !note) return null;

  return (
    <figcaption className={css.caption} data-address={address}>
      {note && <b>{note}</b>}
      {caption && <span>{caption}</span>}
      {credit && <small>{credit}</small>}
    </figcaption>
  );
}
