import { useEffect, useLayoutEffect, useRef } from "react";
import type { Picture } from "../lib/picture.ts";
import { useSheet } from "../lib/use-sheet.ts";
import { useWords } from "../lib/words.ts";
import { LargePicture } from "./large-picture.tsx";
import { turnByKey } from "./turn-by-key.ts";
import { useAddress } from "./use-address.ts";
import styles from "./viewer.css?inline";
import { useViewerWords } from "./words.ts";
import { createZoom, type Zoom } from "./zoom.ts";

type ViewerProps = { pictures: readonly Picture[]; at: number };

/** One of the pictures of a page by itself; where there is none of that number, nothing. */
export function Viewer({ pictures, at }: ViewerProps) {
  const picture = pictures[at - 1];
  return picture && <OpenViewer picture={picture} at={at} total={pictures.length} />;
}

/** By how much a press on 放大 makes a picture larger. */
const STEP = 1.5;

type OpenViewerProps = { picture: Picture; at: number; total: number };

/** A dialog over the page: the browser keeps the focus inside, and at its end the picture on the page has it. */
function OpenViewer({ picture, at, total }: OpenViewerProps) {
  const words = useViewerWords();
  const { close: closeWord } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useRef<Zoom>(undefined);
  const isOpen = useRef(false);
  const { go, close } = useAddress(at);
  const turn = (by: number) => at + by >= 1 && at + by <= total && go(at + by);
  const turnRef = useRef(turn);
  const { caption, credit } = picture;
  useSheet(styles);

  useLayoutEffect(() => {
    const element = dialog.current;
    isOpen.current = true;
    if (!element?.open) element?.showModal();
    element?.querySelector<HTMLElement>("[data-close]")?.focus();
    // Closed before it is gone, so that the page can have the focus.
    return () => {
      isOpen.current = false;
      element?.close();
    };
  }, []);

  useEffect(() => {
    turnRef.current = turn;
  });

  useEffect(() => {
    if (!stage.current || !frame.current) return;
    const showing = new AbortController();
    zoom.current = createZoom({
      stage: stage.current,
      frame: frame.current,
      size: () => sizeOf(picture, frame.current),
      onTurn: (by) => turnRef.current(by),
      signal: showing.signal,
    });
    zoom.current.whole();
    return () => showing.abort();
  }, [picture]);

  return (
    // Keys work wherever in the dialog the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="viewer"
      aria-label={words.viewer}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // Of Esc a browser asks first only if the reader has done something on the page.
      onClose={() => isOpen.current && close()}
      onKeyDown={(event) => turnByKey(event, { zoom: zoom.current, turn, total, at })}
    >
      <header>
        <p role="status">
          {words.place(at, total)}
          <span className="visually-hidden">{picture.alt}</span>
        </p>
        <button type="button" onClick={() => zoom.current?.by(1 / STEP)}>
          {words.smaller}
        </button>
        <button type="button" onClick={() => zoom.current?.by(STEP)}>
          {words.larger}
        </button>
        <button type="button" onClick={() => zoom.current?.whole()}>
          {words.whole}
        </button>
        <button type="button" data-close="" onClick={close}>
          {closeWord}
        </button>
      </header>
      <div ref={stage} className="stage">
        <div ref={frame} className="frame">
          <LargePicture key={at} picture={picture} shown={shownAt(at)} />
        </div>
      </div>
      <footer>
        {total > 1 && (
          <button type="button" aria-disabled={at === 1} onClick={() => turn(-1)}>
            {words.previous}
          </button>
        )}
        <p>
          {caption} {credit && <small>{credit}</small>}
        </p>
        {total > 1 && (
          <button type="button" aria-disabled={at === total} onClick={() => turn(1)}>
            {words.next}
          </button>
        )}
      </footer>
    </dialog>
  );
}

/** The file of a picture that the page shows already. */
function shownAt(at: number): string | undefined {
  const image = document.querySelector<HTMLImageElement>(`#img-${at} img`);
  return image?.complete ? image.currentSrc : undefined;
}

/** A picture's size where it says it, else that of its file once it is there. */
function sizeOf({ width, height, sources }: Picture, frame: HTMLElement | null) {
  const widest = Math.max(
    width ?? 0,
    ...sources.flatMap(({ srcset }) => srcset.map((file) => file.width)),
  );
  if (width && height) return { width: widest, height: (widest * height) / width };
  const image = frame?.querySelector("img");
  return { width: image?.naturalWidth || 3, height: image?.naturalHeight || 2 };
}
