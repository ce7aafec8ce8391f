import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, type Asked, newsroom, site, story } from "../newsroom.ts";
import { open } from "../open.tsx";

const COUNTS = "/api/v1/comment-counts";

/** Opens a page of lists over this answer, and waits until it has been asked for. */
async function openLists(
  url: string,
  answer: Answer,
  content: Record<string, Answer> = {},
  requests = 1,
) {
  const questions: (string | null)[] = [];
  newsroom({
    ...content,
    [COUNTS]: (asked: Asked) => {
      questions.push(asked.url.searchParams.get("articleIds"));
      return typeof answer === "function" ? answer(asked) : answer;
    },
  });
  open(url);
  await waitFor(() => expect(questions).toHaveLength(requests));
  return questions;
}

test("a list says how many comments its stories have, asked for at once for the whole page", async () => {
  const questions = await openLists("/c/news", { counts: { market: 128, bridge: 0 } });

  expect(await screen.findByText("评论 128")).toBeVisible();
  expect(screen.getByText("评论 128").closest("article")).toHaveTextContent("清晨的菜市场");
  expect(screen.getAllByText(/^评论 \d/)).toHaveLength(1);
  expect(questions).toEqual(["market,bridge"]);
});

test.for<[string, Answer]>([
  ["refused", 503],
  ["malformed", { counts: "many" }],
  ["off line", new TypeError("line")],
])("where counting is %s, the list is whole without", async ([, answer]) => {
  const questions = await openLists("/c/news", answer);

  expect(await screen.findByRole("link", { name: "老桥恢复通行" })).toBeVisible();
  expect(screen.queryByText(/^评论 \d/)).not.toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(questions).toHaveLength(1);
});

const row = async (title: string) =>
  (await screen.findByRole("link", { name: title })).closest("li, article");

const KINDS = ["news", "opinion", "photo", "media", "hotline", "department", "county", "paper"];

test.for(KINDS)("on the page of a %s channel every row says it", async (kind) => {
  const stories = [story("market", "清晨的菜市场"), story("bridge", "老桥恢复通行")];
  const questions = await openLists(
    "/c/some",
    { counts: { market: 128, bridge: 7 } },
    {
      "/content/site.json": site({ channels: [{ id: "some", name: "某版", kind }] }),
      "/content/channels/some/index.json": { id: "some", total: 2, pages: 0, stories },
    },
  );

  await waitFor(async () => expect(await row("清晨的菜市场")).toHaveTextContent("评论 128"));
  expect(await row("老桥恢复通行")).toHaveTextContent("评论 7");
  expect(questions).toEqual(["market,bridge"]);
});

test("advertisements are not counted", async () => {
  const stories = [story("market", "清晨的菜市场")];
  const asked = newsroom({
    "/content/site.json": site({ channels: [{ id: "some", name: "某版", kind: "shop" }] }),
    "/content/channels/some/index.json": { id: "some", total: 1, pages: 0, stories },
  });
  open("/c/some");
  await screen.findByRole("link", { name: "清晨的菜市场" });
  expect(asked).not.toContain(`GET ${COUNTS}`);
});

test("a page of more stories than are counted at once asks in as few requests as there can be, and none twice", async () => {
  const heads = Array.from({ length: 150 }, (_, n) => story(`story-${n}`, `第 ${n} 条`));
  const counts = { "story-3": 5, "story-149": 9 };
  const questions = await openLists(
    "/",
    ({ url }: Asked) => {
      const ids = url.searchParams.get("articleIds")?.split(",") ?? [];
      return {
        counts: Object.fromEntries(Object.entries(counts).filter(([id]) => ids.includes(id))),
      };
    },
    { "/content/front.json": { lead: heads[0], heads, pictures: [], blocks: [], latest: [] } },
    2,
  );

  expect(await screen.findByText("评论 5")).toBeVisible();
  expect(await screen.findByText("评论 9")).toBeVisible();
  expect(questions.map((ids) => ids?.split(",").length)).toEqual([100, 50]);
  expect(new Set(questions.join().split(",")).size).toBe(150);
});
