import type { Site } from "./site.ts";

/** The full address of a path of this portal; an address that is full already stays as it is. */
export const onSite = ({ address }: Pick<Site, "address">, path: string): string =>
  new URL(path, address).href;
