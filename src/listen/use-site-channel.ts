import { useSuspenseQuery } from "@tanstack/react-query";
import { siteQuery } from "../site/site-query.ts";
import { trailTo } from "../site/trail.ts";

/** The name of a channel as the site has it. */
export function useSiteChannel(id: string | undefined): string | undefined {
  const { data: site } = useSuspenseQuery(siteQuery);
  return id === undefined ? undefined : trailTo(site.channels, id).at(-1)?.name;
}
