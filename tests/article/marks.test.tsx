import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";

const one = (...text: unknown[]) => read({ body: [{ type: "paragraph", text }] });
const paragraph = () => within(screen.getByRole("main")).getByText(/起头/, { selector: "p" });

test.for([
  ["strong", "STRONG"],
  ["em", "EM"],
  ["sub", "SUB"],
  ["sup", "SUP"],
  ["mark", "MARK"],
  ["code", "CODE"],
])("%s is drawn as %s, its words in their place", async ([type, tag]) => {
  await one("起头，", { type, text: "着重" }, "，结尾。");

  expect(screen.getByText("着重").tagName).toBe(tag);
  expect(paragraph()).toHaveTextContent("起头，着重，结尾。");
});

test("marks nest", async () => {
  await one("起头", { type: "strong", lead: true, text: ["甲", { type: "em", text: ["乙"] }] });

  expect(screen.getByText("乙").tagName).toBe("EM");
  expect(screen.getByText("乙").parentElement?.tagName).toBe("STRONG");
});

test("ruby stands over its word, in brackets where it cannot", async () => {
  await one("起头", { type: "ruby", text: "茌", reading: "chí" });

  expect(paragraph().querySelector("ruby")).toHaveTextContent("茌（chí）");
  expect(screen.getByText("chí").tagName).toBe("RT");
});

test("a break begins a new line", async () => {
  await one("起头", { type: "break" }, "次行");

  expect(paragraph().innerHTML).toBe("起头<br>次行");
});

test.for([
  "https://example.org/a?b=1#c",
  "http://example.org/",
  "mailto:a@example.org",
  "tel:+8663500000000",
  "/content/files/list.pdf",
])("a link to %s leads there as the browser does it", async (href) => {
  const { router } = await one("起头", { type: "link", href, text: ["去", "看"] });

  const link = screen.getByRole("link", { name: "去看" });
  expect(link).toHaveAttribute("href", href);
  expect(link).not.toHaveAttribute("target");
  expect(router.state.location.pathname).toBe("/a/market");
});

test("a link to a page of this site opens in place", async () => {
  const { user } = await one("起头", { type: "link", href: "/a/bridge", text: "老桥" });

  await user.click(screen.getByRole("link", { name: "老桥" }));
  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
});

test("of two adjacent full-width marks one is set half as wide, and no character is lost", async () => {
  const text = "起头：“到了。”（完）他说《日子》、《年景》！！";
  await read({ body: [{ type: "paragraph", text }] });

  expect(paragraph().textContent).toBe(text);
  expect(Array.from(paragraph().querySelectorAll("span"), (mark) => mark.textContent)).toEqual(
    "“。（》《》！".split(""),
  );
});
