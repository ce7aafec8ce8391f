import { drawPoster } from "./draw-poster.ts";
import { ImageView } from "./image-view.tsx";
import type { Told } from "./told.ts";
import { usePosterWords } from "./words.ts";

/** The poster 海报 of an article. */
export function Poster({ told }: { told: Told }) {
  const words = usePosterWords();

  return (
    <ImageView
      of={["poster", told.url, told.title]}
      draw={() => drawPoster(told, words.scan)}
      alt={words.posterAlt(told.title)}
      name={told.title}
    />
  );
}
