import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { newsroom, story } from "../newsroom.ts";
import { open, read } from "../open.tsx";
import { press } from "./press.ts";

const wayOut = () => screen.findByRole("button", { name: "退出沉浸阅读" });
const expectWholePage = () =>
  waitFor(() => {
    expect(screen.queryByRole("button", { name: "退出沉浸阅读" })).not.toBeInTheDocument();
    expect(document.documentElement).not.toHaveAttribute("data-immersed");
  });

test("f shows the article alone, which its address says, and f again the page", async () => {
  const { router } = await read();

  await press("f", "KeyF");
  expect(await wayOut()).toBeVisible();
  expect(document.documentElement).toHaveAttribute("data-immersed", "awake");
  expect(router.state.location.search).toBe("?mode=read");
  expect(screen.getByText(/已进入沉浸阅读/)).toBeVisible();

  await press("f", "KeyF");
  await expectWholePage();
  expect(router.state.location.search).toBe("");
});

test("更多 leads there, and the button back, which leaves the focus with the text", async () => {
  const { user } = await read();
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("button", { name: "沉浸阅读" }));

  const button = await wayOut();
  await user.click(button);
  await expectWholePage();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});

test("Back leads out, to the address from which it was entered", async () => {
  const { router } = await read();
  await press("f", "KeyF");
  await wayOut();

  await router.navigate(-1);
  await expectWholePage();
  expect(router.state.location.pathname + router.state.location.search).toBe("/a/market");
});

test("Esc closes what is open first, and then leads out", async () => {
  await read();
  await press("f", "KeyF");
  await wayOut();
  await press("/", "Slash");
  await screen.findByRole("searchbox", { name: "在文中查找" });

  await press("Escape", "Escape");
  await waitFor(() => expect(screen.queryByRole("search")).not.toBeInTheDocument());
  expect(await wayOut()).toBeVisible();
  await press("Escape", "Escape");
  await expectWholePage();
});

test("an address that ends in ?mode=read opens the article alone, and Esc leads to its own", async () => {
  newsroom();
  const { router } = open("/a/market?mode=read");

  expect(await wayOut()).toBeVisible();
  await press("Escape", "Escape");
  await expectWholePage();
  expect(router.state.location.search).toBe("");
});

test("another article is a whole page again", async () => {
  await read(
    {},
    {
      "/content/related/market.json": {
        breaks: [],
        next: story("bridge", "老桥恢复通行"),
        stories: [],
      },
    },
  );
  await press("f", "KeyF");
  await wayOut();

  await press("n", "KeyN");
  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
  await expectWholePage();
});

test("elders find the contents in 更多, where their bar has no room for them", async () => {
  localStorage.setItem("kanbao:mode", "elder");
  window.dispatchEvent(new StorageEvent("storage", { key: "kanbao:mode" }));
  const { user } = await read();

  await user.click(screen.getByRole("button", { name: "更多" }));
  const sheet = within(await screen.findByRole("dialog", { name: "更多" }));
  expect(sheet.getByRole("link", { name: "二、摊位" })).toHaveAttribute("href", "#section-4");
});
