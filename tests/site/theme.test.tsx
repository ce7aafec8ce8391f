import { act, screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { newsroom } from "../newsroom.ts";
import { visit } from "../open.tsx";

const html = document.documentElement;
const KEY = "kanbao:theme";
const theme = () => screen.getByRole("button", { name: /主题/ });

beforeEach(() => {
  newsroom();
  html.removeAttribute("data-theme");
});

async function arrive() {
  const page = await visit("/");
  await screen.findByRole("heading", { level: 1 });
  return page;
}

test("a press goes on from the system's theme to light, to dark, and round again", async () => {
  const { user } = await arrive();

  expect(theme()).toHaveAccessibleName(/自动/);
  await user.click(theme());
  expect(theme()).toHaveAccessibleName(/浅色/);
  expect(html).toHaveAttribute("data-theme", "light");
  await user.click(theme());
  expect(theme()).toHaveAccessibleName(/深色/);
  expect(html).toHaveAttribute("data-theme", "dark");
  await user.click(theme());
  expect(theme()).toHaveAccessibleName(/自动/);
  expect(html).toHaveAttribute("data-theme", "system");
});

test("the theme is remembered over visits", async () => {
  localStorage.setItem(KEY, "dark");
  const { user } = await arrive();
  expect(theme()).toHaveAccessibleName(/深色/);
  await user.click(theme());
  await user.click(theme());
  await arrive();

  expect(theme()).toHaveAccessibleName(/浅色/);
});

test("a theme that does not exist counts as none", async () => {
  localStorage.setItem(KEY, "purple");
  await arrive();

  expect(theme()).toHaveAccessibleName(/自动/);
});

test("a theme chosen in another tab arrives in this one", async () => {
  await arrive();
  localStorage.setItem(KEY, "dark");
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: KEY, newValue: "dark" })));

  expect(await screen.findByRole("button", { name: /深色/ })).toBeVisible();
  expect(html).toHaveAttribute("data-theme", "dark");
});
