import { createContext, use } from "react";
import type { Site } from "./site.ts";

/** The portal, which the shell hands to all that it holds. */
export const SiteContext = createContext<Site | undefined>(undefined);

/**
 * The portal that the page belongs to. One query for all: each that watched it by itself would be a part of taking over a page.
 * @throws Error outside of the shell
 */
export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error("useSite() outside of the shell");
  return site;
}
