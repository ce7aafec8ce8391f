import { screen, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { pictures } from "../../src/lib/pictures.ts";
import { newsroom } from "../newsroom.ts";
import { open, read } from "../open.tsx";

const BRIDGE = "GET /content/articles/bridge.json";
const link = () => screen.getByRole("link", { name: "老桥恢复通行" });
const settle = () => new Promise((resolve) => void setTimeout(resolve));

/** What the browser says of the line. */
function connection(value: unknown) {
  Object.defineProperty(navigator, "connection", { configurable: true, value });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "connection"));
}

test("a pointer over a link fetches its page, and the press then asks for nothing more", async () => {
  const { user, asked } = await read();
  expect(asked).not.toContain(BRIDGE);
  await user.hover(link());
  await waitFor(() => expect(asked).toContain("GET /content/related/bridge.json"));
  expect(asked).toContain(BRIDGE);
  expect(screen.getByRole("heading", { level: 1, name: "清晨的菜市场" })).toBeVisible();
  const before = asked.length;
  await user.click(link());

  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
  expect(asked).toHaveLength(before);
});

test("the focus on a link does the same for the keyboard", async () => {
  const { user, asked } = await read();
  link().focus();
  await waitFor(() => expect(asked).toContain(BRIDGE));
  await settle();
  const before = asked.length;
  await user.keyboard("{Enter}");

  expect(await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" })).toBeVisible();
  expect(asked).toHaveLength(before);
});

test("reaching for a link twice asks once", async () => {
  const { user, asked } = await read();
  await user.hover(link());
  await user.unhover(link());
  await user.hover(link());
  link().focus();
  await settle();

  expect(asked.filter((line) => line === BRIDGE)).toHaveLength(1);
});

test("channels, archive pages and the front page are warmed as articles are", async () => {
  const asked = newsroom({
    "/content/channels/news/index.json": { id: "news", total: 2, pages: 1, stories: [] },
    "/content/channels/news/1.json": { id: "news", page: 1, stories: [] },
  });
  const { user } = open("/c/news?page=1");
  await user.hover(await screen.findByRole("link", { name: "锐评" }));
  await waitFor(() => expect(asked).toContain("GET /content/channels/opinion/index.json"));
  await user.hover(screen.getByRole("link", { name: "首页" }));
  await waitFor(() => expect(asked).toContain("GET /content/front.json"));
  await user.hover(screen.getByRole("link", { name: "关于我们" }));
  await waitFor(() => expect(asked).toContain("GET /content/pages/about.json"));
});

test("a reader who saves data is made to pay for no page unopened", async () => {
  connection({ saveData: true });
  const { user, asked } = await read();
  await user.hover(link());
  link().focus();
  await settle();

  expect(asked).not.toContain(BRIDGE);
});

test("nor is one who has chosen to", async () => {
  const { user, asked } = await read();
  pictures.write("asked");
  onTestFinished(() => pictures.write("shown"));
  await user.hover(link());
  await settle();

  expect(asked).not.toContain(BRIDGE);
});

test.for([undefined, null, {}, { saveData: false }])(
  "a line of which the browser says %o is used",
  async (said) => {
    connection(said);
    const { user, asked } = await read();
    await user.hover(link());

    await waitFor(() => expect(asked).toContain(BRIDGE));
  },
);

test.for([404, 500, new TypeError("Failed to fetch"), "<p>"])(
  "a link to a page that fails with %s spoils nothing until it is pressed",
  async (answer) => {
    const { user, asked } = await read({}, { "/content/articles/bridge.json": answer });
    await user.hover(link());
    await waitFor(() => expect(asked).toContain(BRIDGE));
    await settle();

    expect(screen.getByText("账本是一本田字格。")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  },
);
