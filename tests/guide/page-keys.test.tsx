import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { listenForKeys } from "../../src/guide/page-keys.tsx";
import { newsroom } from "../newsroom.ts";
import { open, read } from "../open.tsx";
import { press } from "./press.ts";

beforeAll(() => listenForKeys(new KeyboardEvent("keydown")));

const openFront = async () => {
  newsroom();
  const page = open("/");
  await screen.findByRole("link", { name: "镜湖步道贯通" });
  return page;
};

const sheet = () => screen.findByRole("dialog", { name: "键盘快捷键" });

test("? names the keys of a page without an article, and only these", async () => {
  await openFront();

  await press("?", "Slash", { shiftKey: true });
  const keys = within(await sheet());
  expect(keys.getByText("去首页")).toBeVisible();
  expect(keys.queryByText("在文中查找")).not.toBeInTheDocument();
  fireEvent.click(await sheet());
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
});

test("g and then l lead to what was kept, g and then h to the front page", async () => {
  const { router } = await openFront();

  await press("l", "KeyL");
  expect(router.state.location.pathname).toBe("/");
  await press("g", "KeyG");
  await press("l", "KeyL");
  await waitFor(() => expect(router.state.location.pathname).toBe("/library"));
  await press("g", "KeyG");
  await press("h", "KeyH");
  await waitFor(() => expect(router.state.location.pathname).toBe("/"));
});

test("d goes through all themes, and e to the edition for elders and back", async () => {
  await openFront();

  await press("d", "KeyD");
  expect(await screen.findByRole("button", { name: "主题：浅色" })).toBeVisible();
  await press("d", "KeyD");
  expect(await screen.findByRole("button", { name: "主题：米黄" })).toBeVisible();
  await press("e", "KeyE");
  expect(await screen.findByRole("button", { name: "标准版" })).toBeVisible();
  await press("e", "KeyE");
  expect(await screen.findByRole("button", { name: "长辈版" })).toBeVisible();
});

test("a page without an article has no use for an input method's letters", async () => {
  const { router } = await openFront();

  await press("g", "KeyG", { isComposing: true });
  await press("l", "KeyL", { isComposing: true });
  await press("e", "KeyE", { isComposing: true });
  expect(router.state.location.pathname).toBe("/");
  expect(screen.getByRole("button", { name: "长辈版" })).toBeVisible();
});

test("keys that are switched off do nothing", async () => {
  await openFront();
  await press("?", "Slash", { shiftKey: true });
  fireEvent.click(within(await sheet()).getByRole("checkbox", { name: "启用快捷键" }));
  fireEvent.click(await sheet());

  await press("e", "KeyE");
  await press("?", "Slash", { shiftKey: true });
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "长辈版" })).toBeVisible();
});

test("on an article each key does its thing once", async () => {
  await read();

  await press("e", "KeyE");
  expect(await screen.findByRole("button", { name: "标准版" })).toBeVisible();
  await press("e", "KeyE");
  expect(await screen.findByRole("button", { name: "长辈版" })).toBeVisible();
});

test("no letter leads away from the moderators' work", async () => {
  newsroom();
  open("/moderation");

  await press("e", "KeyE");
  expect(await screen.findByRole("button", { name: "长辈版" })).toBeVisible();
});
