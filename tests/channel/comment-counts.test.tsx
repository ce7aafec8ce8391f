import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, type Asked, newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";

const COUNTS = "/api/v1/comment-counts";

/** Opens a page of lists over this answer, and waits until it has been asked for. */
async function openLists(url: string, answer: Answer) {
  const questions: (string | null)[] = [];
  newsroom({
    [COUNTS]: ({ url: asked }: Asked) => {
      questions.push(asked.searchParams.get("articleIds"));
      return answer;
    },
  });
  open(url);
  await waitFor(() => expect(questions).toHaveLength(1));
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
