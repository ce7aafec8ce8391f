import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";

const LONG =
  "凌晨三点，城还没醒，第一辆三轮车出了南门，链条缺油，吱一声，歇一声，从南门方向过来，到牌坊底下停住，骑车的老周跳下来。";
const SOURCE = `来源：水城日报《清晨的菜市场》 ${location.origin}/a/market`;

const body = [
  { type: "paragraph", text: LONG },
  {
    type: "paragraph",
    text: ["短短一段，", { type: "link", href: "/a/bridge", text: "老桥" }, "。"],
  },
  { type: "code", text: "npm start ".repeat(12) },
];

type User = Awaited<ReturnType<typeof read>>["user"];

/** Selects all that stands in these elements, from the first to the last. */
function select(first: Element | null, last = first) {
  if (!first || !last) throw new Error("nothing to select");
  getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  document.dispatchEvent(new Event("selectionchange"));
}

/** What copying gives, once what adds the source has come. */
async function copied(user: User, type = "text/plain") {
  const data = await user.copy();
  return data?.getData(type) ?? "";
}

const long = () => screen.getByText(LONG);

/** Waits for what comes with the first selection. */
async function begin(user: User) {
  select(long());
  await waitFor(async () => expect(await copied(user)).toContain("来源："));
}

test("a copy of more than fifty characters says where it is from, on a line of its own", async () => {
  const { user } = await read({ body });
  await begin(user);

  expect(await copied(user)).toBe(`${LONG}\n\n${SOURCE}\n`);
});

test("as HTML its links are whole, and the source is a link", async () => {
  const { user } = await read({ body });
  await begin(user);
  select(long(), screen.getByText(/短短一段/));

  const page = document.createElement("div");
  page.append(document.createRange().createContextualFragment(await copied(user, "text/html")));
  const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual([`${location.origin}/a/bridge`, `${location.origin}/a/market`]);
  expect(page).toHaveTextContent(SOURCE);
});

test("a short copy is left as it is", async () => {
  const { user } = await read({ body });
  await begin(user);
  select(screen.getByText(/短短一段/));

  expect(await copied(user)).toBe("短短一段，老桥。");
});

test("code is left as it is", async () => {
  const { user } = await read({ body });
  await begin(user);
  select(screen.getByText(/npm start/));

  expect(await copied(user)).not.toContain("来源：");
});

test("what is copied from beside the article is left as it is", async () => {
  const { user } = await read({ body });
  await begin(user);
  select(screen.getByRole("contentinfo"));

  expect(await copied(user)).not.toContain("来源：");
});

test("a copy of the whole page, as Ctrl+A selects it, says where the article is from", async () => {
  const { user } = await read({ body });
  await begin(user);
  select(document.body);

  expect(await copied(user)).toContain(SOURCE);
  const html = await copied(user, "text/html");
  expect(html).toContain("来源：水城日报");
  expect(html).not.toContain("<script");
});

test("it is switched off in the sheet of 分享 until it is switched on again", async () => {
  const { user } = await read({ body });
  await begin(user);
  await user.click(screen.getByRole("button", { name: "分享" }));
  const sheet = within(screen.getByRole("dialog"));
  const choice = await sheet.findByRole("checkbox", { name: "复制超过50字时，附上来源和地址" });
  expect(choice).toBeChecked();
  await user.click(choice);
  expect(choice).not.toBeChecked();
  await user.click(sheet.getByRole("button", { name: "关闭" }));
  select(long());

  expect(await copied(user)).toBe(LONG);
  expect(localStorage.getItem("kanbao:source-line")).toBe("off");

  await user.click(screen.getByRole("button", { name: "分享" }));
  await user.click(await screen.findByRole("checkbox", { name: /附上来源/ }));
  await user.click(screen.getByRole("button", { name: "关闭" }));
  select(long());
  expect(await copied(user)).toContain(SOURCE);
});

test("the next article names itself", async () => {
  const { user, router } = await read({ body });
  await begin(user);
  await router.navigate("/a/bridge");
  await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" });
  select(document.querySelector("main article"));

  await waitFor(async () => expect(await copied(user)).toContain("《老桥恢复通行》"));
  expect(await copied(user)).not.toContain("《清晨的菜市场》 ");
});
