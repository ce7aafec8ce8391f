import * as v from "valibot";

const Filing = v.optional(v.object({ badge: v.optional(v.string()) }));
const Filed = v.object({ filings: v.object({ icp: Filing, police: Filing }) });

/** The addresses of this site's own emblems of filings, as the portal's settings hold them. */
export function badgesIn(site: unknown): string[] {
  const { success, output } = v.safeParse(Filed, site);
  if (!success) return [];
  return [output.filings.icp, output.filings.police].flatMap((filing) =>
    filing?.badge?.startsWith("/content/media/") ? [filing.badge] : [],
  );
}
