import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { isUnchanged } from "./conditions.ts";
import type { Drawing } from "./drawing.ts";
import { type Encoding, encode, encodingFor } from "./encodings.ts";
import type { PageTemplate } from "./page-template.ts";
import { PAGE_HEADERS } from "./security-headers.ts";

/** A page as it is kept: its text, and each encoding of it once it was asked for. */
type Page = {
  status: number;
  html: string;
  etag: string;
  links: string | undefined;
  modified: Date;
  isCurrent: () => boolean;
  encoded: Map<Encoding, Promise<Buffer>>;
};

export type PagesOptions = {
  template: PageTemplate;
  draw: (url: URL) => Promise<Drawing>;
  /** Answers where a page could not be drawn: with the plain app, which draws it in the browser. */
  plain: (request: Request) => Response;
  /** Told of every page that could not be drawn. */
  report: (failure: Error) => void;
};

/** What an article that its author broke is answered with, unless its page is kept from before. */
const BROKEN = 500;

/** The memory that pages may take, in characters of their HTML. */
const ROOM = 64_000_000;

/**
 * Answers the address of any page with its HTML: kept as long as the files it was drawn from are the same, which is
 * looked up at each request. Of the query only `page` counts.
 */
export function pages({ template, draw, plain, report }: PagesOptions) {
  const kept = new LRUCache<string, Page>({
    maxSize: ROOM,
    sizeCalculation: ({ html }) => html.length,
  });
  const underWay = new Map<string, Promise<Page>>();

  const drawPage = async (key: string): Promise<Page> => {
    const { isCurrent, ...drawn } = await draw(new URL(key, "http://localhost"));
    const before = kept.get(key);
    const isBroken = drawn.status === BROKEN && before?.status === 200;
    const page = isBroken
      ? { ...before, isCurrent }
      : pageOf(template.fill(drawn), drawn.status, template.linksOf(drawn), isCurrent);
    kept.set(key, page);
    return page;
  };
  const drawOnce = (key: string) => {
    const drawing = underWay.get(key) ?? drawPage(key).finally(() => void underWay.delete(key));
    underWay.set(key, drawing);
    return drawing;
  };

  return async (request: Request): Promise<Response> => {
    const key = keyOf(new URL(request.url));
    const known = kept.get(key);
    try {
      const page = known?.isCurrent() ? known : await drawOnce(key);
      return await answer(request, page, template.policy);
    } catch (failure) {
      report(failure instanceof Error ? failure : new Error(String(failure)));
      return plain(request);
    }
  };
}

function keyOf({ pathname, searchParams }: URL): string {
  const page = searchParams.get("page");
  return page === null ? pathname : `${pathname}?${new URLSearchParams({ page }).toString()}`;
}

const pageOf = (
  html: string,
  status: number,
  links: string | undefined,
  isCurrent: () => boolean,
): Page => ({
  status,
  html,
  etag: createHash("sha256").update(html).digest("base64url").slice(0, 22),
  links,
  modified: new Date(),
  isCurrent,
  encoded: new Map(),
});

async function answer({ headers: asked }: Request, page: Page, policy: string) {
  const encoding = encodingFor(asked);
  const etag = `"${page.etag}${encoding ? `-${encoding}` : ""}"`;
  const headers: Record<string, string> = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    ...PAGE_HEADERS,
    // Shown again at once and asked about meanwhile (RFC 5861).
    "cache-control": "public, max-age=0, stale-while-revalidate=60",
    vary: "Accept-Encoding",
    ...(page.links && { link: page.links }),
    etag,
  };
  if (isUnchanged(asked, { etag, modified: page.modified }) && page.status === 200) {
    return new Response(null, { status: 304, headers });
  }
  if (!encoding) return new Response(page.html, { status: page.status, headers });
  const bytes = page.encoded.get(encoding) ?? encode[encoding](page.html);
  page.encoded.set(encoding, bytes);
  headers["content-encoding"] = encoding;
  return new Response(new Uint8Array(await bytes), { status: page.status, headers });
}
