import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { comment } from "../newsroom.ts";
import { openForm, press } from "../comment/form.ts";
import { open } from "../open.tsx";
import { newsroom } from "../newsroom.ts";

test("without what Safari 16.4 lacks and plain http withholds, an article is read and commented on", async () => {
  vi.spyOn(AbortSignal, "any").mockImplementation(missing);
  vi.spyOn(Promise, "withResolvers").mockImplementation(missing);
  vi.spyOn(crypto, "randomUUID").mockImplementation(missing);
  const { user, field, posts } = await openForm(comment("9", "放心了。"));

  expect(screen.getByText("账本是一本田字格。")).toBeVisible();
  await user.type(field, "放心了。");
  await user.click(press());
  await waitFor(() => expect(posts).toHaveLength(1));
});

test("a pointer that only passes over a link fetches nothing", async () => {
  const asked = newsroom();
  const { user } = open("/c/news");
  const link = await screen.findByRole("link", { name: "老桥恢复通行" });
  await user.hover(link);
  await user.unhover(link);
  await user.hover(screen.getByRole("link", { name: "水城新闻网" }));
  await waitFor(() => expect(asked).toContain("GET /content/front.json"));

  expect(asked).not.toContain("GET /content/articles/bridge.json");
});

function missing(): never {
  throw new TypeError("is not a function");
}
