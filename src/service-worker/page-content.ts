/** The addresses of what a page is drawn from. */
export type PageContent = {
  /** Without these there is no page. */
  needs: readonly string[];
  /** These stand around it, and may be missing. */
  around: readonly string[];
};

const SITE = "/content/site.json";
const HOT = "/content/hot.json";

/** What the page at this address is drawn from; undefined where it is none of the site's kinds of page. */
export function contentOf({ pathname, searchParams }: URL): PageContent | undefined {
  if (pathname === "/") return { needs: [SITE, "/content/front.json"], around: [HOT] };
  if (pathname === "/library") return { needs: [SITE], around: [] };
  const [, kind, id] = /^\/([acp])\/([A-Za-z0-9_-]{1,80})$/.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  if (kind === "p") return { needs: [SITE, `/content/pages/${id}.json`], around: [] };
  if (kind === "a") {
    const around = [`/content/related/${id}.json`, HOT];
    return { needs: [SITE, `/content/articles/${id}.json`], around };
  }
  const page = searchParams.get("page") ?? "";
  const older = /^[1-9]\d{0,6}$/.test(page) ? [`/content/channels/${id}/${page}.json`] : [];
  return { needs: [SITE, `/content/channels/${id}/index.json`, ...older], around: [HOT] };
}
