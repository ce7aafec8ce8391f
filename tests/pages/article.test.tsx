import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";

test("an article is read under its channel, with its source, time and editor", async () => {
  newsroom();
  open("/a/market");

  expect(await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" })).toBeVisible();
  const trail = screen.getByRole("navigation", { name: "您的位置" });
  expect(
    within(trail)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["首页", "要闻", "民生"]);
  expect(screen.getByText("水城日报", { exact: false, selector: "header span" })).toBeVisible();
  expect(screen.getByText("2026-06-10 19:16")).toHaveAttribute(
    "datetime",
    "2026-06-10T19:16:59+08:00",
  );
  expect(screen.getByText("编辑：示例编辑")).toBeVisible();
  expect(screen.getByText("账本是一本田字格。")).toBeVisible();
});
