import { expect, test } from "vitest";
import { contentOf } from "../../src/service-worker/page-content.ts";

const SITE = "/content/site.json";

test.for([
  ["/", "/content/front.json"],
  ["/?from=home", "/content/front.json"],
  ["/a/market#comments", "/content/articles/market.json"],
  ["/p/about", "/content/pages/about.json"],
  ["/c/news", "/content/channels/news/index.json"],
  ["/c/news?page=0", "/content/channels/news/index.json"],
] as const)("%s is drawn from the settings and %s", ([page, file]) => {
  expect(contentOf(new URL(page, "https://example.com"))?.needs).toEqual([SITE, file]);
});

test("an archive page is drawn from its own list as well", () => {
  expect(contentOf(new URL("https://example.com/c/news?page=3"))?.needs).toEqual([
    SITE,
    "/content/channels/news/index.json",
    "/content/channels/news/3.json",
  ]);
});

test.for(["/a/", "/a/x.y", "/a/..%2Fsite", "/a/market/more", "/x/market", "/content/site.json"])(
  "%s is none of the pages",
  (page) => {
    expect(contentOf(new URL(page, "https://example.com"))).toBeUndefined();
  },
);
