import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { read } from "../open.tsx";

const heading = (text: unknown, level = 2) => ({ type: "heading", level, text });
const guide = () => within(screen.getByRole("region", { name: "目录" }));
const entries = () =>
  within(guide().getByRole("navigation", { name: "目录" }))
    .getAllByRole("link")
    .map((link) => link.textContent);

/** jsdom lays nothing out: these headings are this far from the top of the screen, the others below it. */
function scrolledTo(tops: Record<string, number>) {
  const place = vi.spyOn(Element.prototype, "getBoundingClientRect");
  place.mockImplementation(function from(this: Element) {
    return new DOMRect(0, tops[this.textContent] ?? 5_000, 0, 0);
  });
  onTestFinished(() => place.mockRestore());
  fireEvent.scroll(document);
}

test("three headings make contents, in the order of the text", async () => {
  await read({
    body: [heading("一"), heading(["二", { type: "em", text: "乙" }], 3), heading("三", 4)],
  });

  expect(entries()).toEqual(["一", "二乙", "三"]);
});

test("two headings make none", async () => {
  await read({ body: [heading("一"), heading("二")] });

  expect(screen.getByRole("heading", { name: "二" })).toBeVisible();
  expect(screen.queryByRole("navigation", { name: "目录" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "目录" })).not.toBeInTheDocument();
});

test("an entry of the contents leads to its heading, which takes the focus", async () => {
  const { user, router } = await read();

  await user.click(guide().getByRole("link", { name: "二、摊位" }));
  const target = screen.getByRole("heading", { name: "二、摊位" });
  expect(target).toHaveFocus();
  expect(router.state.location.hash).toBe(`#${target.id}`);
  expect(target.id).not.toBe("");
});

test("on phones the contents are a sheet, closed by choosing", async () => {
  const { user } = await read();

  await user.click(screen.getByRole("button", { name: "目录" }));
  const sheet = screen.getByRole("dialog", { name: "目录" });
  await user.click(within(sheet).getByRole("link", { name: "三、散市" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "三、散市" })).toHaveFocus();
});

test("the sheet of contents closes by a press beside it, not by one inside it", async () => {
  const { user } = await read();

  await user.click(screen.getByRole("button", { name: "目录" }));
  const sheet = screen.getByRole("dialog", { name: "目录" });
  await user.click(within(sheet).getByRole("heading", { name: "目录" }));
  expect(sheet).toBeVisible();
  await user.click(sheet);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test.for([
  [{}, undefined, undefined],
  [{ "一、批发棚": 139 }, "一、批发棚", "第 1/3 节"],
  [{ "一、批发棚": -900, "二、摊位": 100 }, "二、摊位", "第 2/3 节"],
  [{ "一、批发棚": -900, "二、摊位": -400, "三、散市": 0 }, "三、散市", "第 3/3 节"],
] as const)("with headings at %o, the section being read is %s", async ([tops, title, place]) => {
  await read();
  scrolledTo(tops);

  await waitFor(() => {
    const current = guide()
      .getAllByRole("link")
      .filter((link) => link.getAttribute("aria-current") === "true");
    expect(current.map((link) => link.textContent)).toEqual(title ? [title] : []);
  });
  expect(screen.queryByText(/^第 \d\/\d 节$/)?.textContent).toBe(place);
});

test("a note stands at the end, and leads back to its place in the text", async () => {
  const reference = { type: "link", href: "#note-price", text: "[1]" };
  const { user, router } = await read({
    body: [
      { type: "footnote", id: "price", text: ["据当日", { type: "em", text: "记录" }] },
      { type: "paragraph", text: ["一元一斤", reference, "。"] },
    ],
  });

  const notes = screen.getByRole("region", { name: "注释" });
  const [note] = within(notes).getAllByRole("listitem");
  expect(note).toHaveTextContent("据当日记录");
  expect(note).toHaveAttribute("id", "note-price");
  expect(screen.getByText(/一元一斤/).compareDocumentPosition(notes)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const there = screen.getByRole("link", { name: "[1]" });
  await user.click(there);
  expect(router.state.location.hash).toBe("#note-price");
  await user.click(within(notes).getByRole("link", { name: "回到正文" }));
  expect(router.state.location.hash).toBe(`#${there.id}`);
});

test("a text without notes has no place for them", async () => {
  await read();

  expect(screen.queryByRole("region", { name: "注释" })).not.toBeInTheDocument();
});
