import { useSite } from "../site/site-context.ts";
import { trailTo } from "../site/trail.ts";

/** The name of a channel as the site has it. */
export function useSiteChannel(id: string | undefined): string | undefined {
  const site = useSite();
  return id === undefined ? undefined : trailTo(site.channels, id).at(-1)?.name;
}
