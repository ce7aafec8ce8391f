import { useSuspenseQuery } from "@tanstack/react-query";
import { siteQuery } from "./site.ts";

/** The page's name in the tab: the page first, then the portal; the portal alone on its front page. */
export function PageTitle({ page }: { page?: string }) {
  const { data: site } = useSuspenseQuery(siteQuery);

  return <title>{page ? `${page} - ${site.name}` : site.name}</title>;
}
