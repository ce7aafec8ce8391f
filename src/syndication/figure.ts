import { createElement, type ReactNode } from "react";
import type { Picture } from "../lib/picture.ts";
import { absolute } from "./absolute.ts";

/** A picture with its caption and credit; its words alone where its address is none. */
export function figureOf(picture: Picture, base: string): ReactNode {
  const { src, alt, width, height } = picture;
  const address = absolute(src, base);
  // Read as lazy, React prints no preload for it beside it.
  const image = { src: address, alt, width, height, loading: "lazy" } as const;
  return figure(address === undefined ? alt : createElement("img", image), picture);
}

type Captioned = { caption?: string | undefined; credit?: string | undefined };

/** Anything over its caption and credit. */
export function figure(content: ReactNode, { caption, credit }: Captioned): ReactNode {
  const under =
    (caption || credit) &&
    createElement(
      "figcaption",
      null,
      caption,
      caption && credit && " ",
      credit && createElement("small", null, credit),
    );
  return createElement("figure", null, content, under);
}
