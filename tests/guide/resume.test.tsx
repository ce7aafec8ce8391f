import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { article, newsroom } from "../newsroom.ts";
import { open, read } from "../open.tsx";
import { press } from "./press.ts";

const PLACE = "kanbao:place:market";
const offer = () => screen.findByRole("button", { name: "回到上次读到的地方" });

/** The guide is there, and with it whatever it offers. */
async function settle() {
  await press("/", "Slash");
  await screen.findByRole("searchbox");
}

test("an article that was left half read offers to go on, and does not move by itself", async () => {
  const moved = vi.spyOn(window, "scrollBy");
  localStorage.setItem(PLACE, "3 2 1765000000000");
  await read();

  expect(await offer()).toBeVisible();
  expect(moved).not.toHaveBeenCalled();
});

test("going on leads to the paragraph, and from there is a way to the beginning", async () => {
  localStorage.setItem(PLACE, "3 2 1765000000000");
  const { user } = await read();

  await user.click(await offer());
  expect(screen.getByText("账本是一本田字格。")).toHaveFocus();
  expect(screen.getByText("已接着上次读")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "回到开头" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.queryByText("已接着上次读")).not.toBeInTheDocument();
});

test("the offer is put away, and the place stays for another time", async () => {
  localStorage.setItem(PLACE, "3 2 1765000000000");
  const { user } = await read();

  await offer();
  await user.click(screen.getByRole("button", { name: "关闭" }));
  expect(screen.queryByRole("button", { name: "回到上次读到的地方" })).not.toBeInTheDocument();
  expect(localStorage.getItem(PLACE)).toBe("3 2 1765000000000");
});

test("an address that names a place goes first", async () => {
  localStorage.setItem(PLACE, "3 2 1765000000000");
  newsroom({ "/content/articles/market.json": article() });
  open("/a/market#p2");
  await screen.findByRole("heading", { level: 1, name: /./ });
  await settle();

  expect(screen.queryByRole("button", { name: "回到上次读到的地方" })).not.toBeInTheDocument();
});

test.for(["", "x", "0 0 0", "-1 0 0", "3", "NaN 1 1", "9999999999 1 1"])(
  "a place garbled to “%s” is none",
  async (garbled) => {
    localStorage.setItem(PLACE, garbled);
    await read();
    await settle();

    expect(screen.queryByRole("button", { name: "回到上次读到的地方" })).not.toBeInTheDocument();
  },
);

test("a paragraph that is no longer there costs only the offer", async () => {
  localStorage.setItem(PLACE, "900 2 1765000000000");
  const { user } = await read();

  await user.click(await offer());
  expect(screen.queryByRole("button", { name: "回到上次读到的地方" })).not.toBeInTheDocument();
  expect(screen.getByText("凌晨三点，城还没醒。", { selector: "p[id]" })).toBeVisible();
});
