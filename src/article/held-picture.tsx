import { useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";
import type { Picture } from "../lib/picture.ts";
import { useWords } from "../lib/words.ts";
import css from "../lib/image.module.css";

type HeldPictureProps = { picture: Picture; id: string | undefined; onAsk: () => void };

/** Stands for a picture that is not fetched before it is asked for: its shape, and in words what it shows. Paper asks for all. */
export function HeldPicture({ picture, id, onAsk }: HeldPictureProps) {
  const words = useWords();
  const { alt, caption, width = 3, height = 2 } = picture;

  const ask = useEffectEvent(() => flushSync(onAsk));
  useEffect(() => {
    addEventListener("beforeprint", ask);
    return () => removeEventListener("beforeprint", ask);
  }, []);

  const press = () => {
    flushSync(onAsk);
    // The link that has taken the place of the button.
    if (id) document.getElementById(id)?.focus({ preventScroll: true });
  };
  return (
    <button type="button" id={id} className={css.held} onClick={press}>
      <svg viewBox={`0 0 ${width} ${height}`} className={css.own} aria-hidden="true" />
      <span>
        <b>{words.seePicture}</b> {alt || caption}
      </span>
    </button>
  );
}
