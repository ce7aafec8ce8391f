import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { newsroom } from "../newsroom.ts";
import { open, read } from "../open.tsx";

const page = (number: number) => ({ id: "news", page: number, stories: [] });
const headline = (name: string) => screen.findByRole("heading", { level: 1, name });

test("on the first page nothing takes the focus", async () => {
  await read();

  expect(document.body).toHaveFocus();
});

test("after a link is followed, the focus is on the headline of the new page", async () => {
  const { user } = await read();
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  const arrived = await headline("老桥恢复通行");

  await waitFor(() => expect(arrived).toHaveFocus());
  await user.tab({ shift: true });
  expect(arrived).not.toHaveFocus();
});

test("so it is for a page that is missing", async () => {
  const { user } = await read({}, { "/content/articles/bridge.json": 404 });
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));

  const arrived = await headline("您访问的页面不存在或已被删除。");
  await waitFor(() => expect(arrived).toHaveFocus());
});

test("on the way back the focus is on the link that was followed", async () => {
  const { user, router } = await read();
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  await waitFor(async () => expect(await headline("老桥恢复通行")).toHaveFocus());
  await router.navigate(-1);

  await headline("清晨的菜市场");
  await waitFor(() => expect(screen.getByRole("link", { name: "老桥恢复通行" })).toHaveFocus());
});

test("a place on the page itself does not move the focus to the headline", async () => {
  const { user } = await read();
  const there = within(screen.getByRole("region", { name: "目录" })).getByRole("link", {
    name: "二、摊位",
  });
  await user.click(there);

  expect(screen.getByRole("heading", { level: 1 })).not.toHaveFocus();
});

test("from one archive page to the next, the focus is on the headline", async () => {
  newsroom({
    "/content/channels/news/index.json": { id: "news", total: 2, pages: 2, stories: [] },
    "/content/channels/news/1.json": page(1),
    "/content/channels/news/2.json": page(2),
  });
  const { user } = open("/c/news?page=2");
  await user.click(await screen.findByRole("link", { name: "较早" }));

  await waitFor(async () => expect(await headline("要闻")).toHaveFocus());
});
