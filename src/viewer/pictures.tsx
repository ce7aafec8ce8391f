import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use } from "react";
import { useLocation } from "react-router";
import { part } from "../lib/part.ts";
import type { Picture } from "../lib/picture.ts";

const viewer = part("viewer", async () => (await import("./viewer.tsx")).Viewer);

const PicturesContext = createContext<readonly Picture[]>([]);

/** Where a picture is looked at by itself: `img-3` for the third of its page; undefined where that cannot be. */
export function usePictureHash(picture: Picture): string | undefined {
  const at = use(PicturesContext).indexOf(picture) + 1;
  return at > 0 ? `img-${at}` : undefined;
}

/** A page with these pictures, each of which has an address where it is looked at by itself: `#img-3` is the third. */
export function Pictures({
  pictures,
  children,
}: {
  pictures: readonly Picture[];
  children: ReactNode;
}) {
  const at = Number(useLocation().hash.slice("#img-".length));

  return (
    <PicturesContext value={pictures}>
      {children}
      {at > 0 && <LateViewer pictures={pictures} at={at} />}
    </PicturesContext>
  );
}

function LateViewer(props: { pictures: readonly Picture[]; at: number }) {
  const { data: Viewer } = useQuery(viewer);
  return Viewer && <Viewer {...props} />;
}
