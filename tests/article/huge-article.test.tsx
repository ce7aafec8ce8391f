import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { article, newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";

const DEEP = 10_000;

/** `core` inside so many layers, written out, as JSON.stringify would not get to its bottom. */
const nested = (before: string, core: string, after: string) =>
  `${before.repeat(DEEP)}${core}${after.repeat(DEEP)}`;

/** The article at `/a/market` with this JSON for its body. */
function withBody(body: string): string {
  const [head, tail] = JSON.stringify(article({ body: "BODY" })).split('"BODY"');
  return `${head}${body}${tail}`;
}

const marks = nested('[{"type":"em","text":', '"深处有话。"', "}]");
const rest = '{"type":"paragraph","text":"其余照旧。"}';

test.for([
  ["marks", `{"type":"paragraph","text":${marks}}`],
  ["marks that nobody knows", `{"type":"paragraph","text":${marks.replaceAll('"em"', '"x"')}}`],
  ["bare lists", `{"type":"paragraph","text":${nested("[", '"深处有话。"', "]")}}`],
  ["a block of no known kind", nested('{"type":"box","children":[', '"深处有话。"', "]}")],
  ["a list's items", `{"type":"list","items":${nested("[", '"深处有话。"', "]")}}`],
  ["a picture's sources", `{"type":"image","alt":"深处有话。","sources":${nested("[", "", "]")}}`],
] as const)("%s nested 10,000 deep keep their words", async ([, block]) => {
  newsroom({ "/content/articles/market.json": withBody(`[${rest},${block}]`) });
  open("/a/market");

  expect(await screen.findByText("其余照旧。")).toBeVisible();
  expect(screen.getByText("深处有话。")).toBeVisible();
});

test("a title nested 10,000 deep is a malformed article, told as such", async () => {
  const title = nested("[", '"深"', "]");
  const text = withBody("[]").replace('"清晨的菜市场"', title);
  newsroom({ "/content/articles/market.json": text });
  open("/a/market");

  expect(await screen.findByRole("alert")).toHaveTextContent("内容暂时无法显示");
});

test("an article of 5,000 paragraphs is all there", async () => {
  const body = Array.from({ length: 5_000 }, (_, at) => ({ type: "paragraph", text: `第${at}段` }));
  newsroom({ "/content/articles/market.json": article({ body }) });
  open("/a/market");

  await screen.findByText("第4999段", { selector: "p" }, { timeout: 10_000 });
  const texts = screen.getAllByText(/^第\d+段$/).map(({ textContent }) => textContent);
  expect(texts).toEqual(body.map(({ text }) => text));
});

test("a word of 10,000 characters is all there, in the title as in the text", async () => {
  const word = "长".repeat(5_000) + "w".repeat(5_000);
  newsroom({
    "/content/articles/market.json": article({
      title: word,
      body: [{ type: "paragraph", text: word }],
    }),
    "/content/related/market.json": { breaks: [1, 4_999, 9_999, 10_000, 1e9], stories: [] },
  });
  open("/a/market");

  expect(await screen.findByText(word, { selector: "p" })).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(word);
});
