import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";
import { press } from "./press.ts";

const lead = (words: string, rest: string) => ({
  type: "paragraph",
  text: [{ type: "strong", lead: true, text: words }, rest],
});
const body = [
  { type: "paragraph", text: "凌晨三点，城还没醒。" },
  { type: "heading", level: 2, text: "一、批发棚" },
  lead("先来的是菜车。", "它们从东湖来。"),
  lead("再来的是肉车。", "它们从南门来。"),
];
const points = () => screen.findByRole("region", { name: "要点" });

test("只看要点 shows headings and leads, and one press brings all of it back", async () => {
  const { user } = await read({ body });
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("button", { name: "只看要点" }));

  const shown = within(await points()).getAllByRole("link");
  expect(shown.map(({ textContent }) => textContent)).toEqual([
    "一、批发棚",
    "先来的是菜车。",
    "再来的是肉车。",
  ]);
  await user.click(screen.getByRole("button", { name: "显示全文" }));
  expect(screen.queryByRole("region", { name: "要点" })).not.toBeInTheDocument();
});

test("a point leads to its paragraph, which takes the focus", async () => {
  const { user, router } = await read({ body });
  await press("m", "KeyM");

  await user.click(within(await points()).getByRole("link", { name: "再来的是肉车。" }));
  expect(screen.queryByRole("region", { name: "要点" })).not.toBeInTheDocument();
  expect(router.state.location.hash).toBe("#p3");
  expect(screen.getByText(/它们从南门来/)).toHaveFocus();
});

test("m shows the points and then the text, and a search shows the text as well", async () => {
  await read({ body });
  await press("m", "KeyM");
  await points();
  await press("m", "KeyM");
  expect(screen.queryByRole("region", { name: "要点" })).not.toBeInTheDocument();

  await press("m", "KeyM");
  await points();
  await press("/", "Slash");
  expect(await screen.findByRole("searchbox")).toHaveFocus();
  expect(screen.queryByRole("region", { name: "要点" })).not.toBeInTheDocument();
});

test.for([
  ["no leads", body.slice(0, 2)],
  ["one lead", body.slice(0, 3)],
] as const)("an article with %s offers no points", async ([, blocks]) => {
  const { user } = await read({ body: blocks });
  await user.click(screen.getByRole("button", { name: "更多" }));

  expect(await screen.findByRole("button", { name: "在文中查找" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "只看要点" })).not.toBeInTheDocument();
});
