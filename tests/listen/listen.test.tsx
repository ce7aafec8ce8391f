import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { article, holdTime, newsroom, story } from "../newsroom.ts";
import { open, pass, read } from "../open.tsx";
import { drawn } from "../drawn.tsx";
import { type FakeSpeech, VOICES } from "./fake-speech.ts";
import {
  button,
  giveSpeech,
  isPlayerThere,
  listen,
  marked,
  player,
  press,
  takeSpeech,
  turns,
} from "./listening.tsx";

let speech: FakeSpeech;
beforeEach(() => {
  speech = giveSpeech();
});

/** Lets time pass until it is so: how much of it a page takes to come is not the point. */
async function until(isSo: () => boolean) {
  // oxlint-disable-next-line no-await-in-loop -- time passes between two looks
  while (!isSo()) await pass(100);
}

const said = () => speech.said.map(({ text }) => text);
const title = "清晨的菜市场";

test("an article is read sentence by sentence from its headline on, and each is marked", async () => {
  await listen();
  expect(said()).toEqual([title]);
  expect(marked()).toBe(title);
  expect(player().getByText(title)).toBeVisible();
  expect(player().getByText(/机器朗读/)).toBeVisible();

  await pass(700);
  expect(said()).toEqual([title, "凌晨三点，城还没醒。"]);
  expect(marked()).toBe("凌晨三点，城还没醒。");
  await pass(1_100);
  expect(marked()).toBe("一、批发棚");
});

test("朗读 is a switch: pressed again it ends and takes its mark away", async () => {
  await listen();
  expect(button("朗读")).toHaveAttribute("aria-pressed", "true");
  press("朗读");
  await pass(10_000);
  expect(isPlayerThere()).toBe(false);
  expect(button("朗读")).toHaveAttribute("aria-pressed", "false");
  expect(said()).toEqual([title]);
  expect(marked()).toBeUndefined();
});

test("a browser that cannot speak offers nothing, and a server holds the place", async () => {
  expect((await drawn("/a/market").catch(() => undefined))?.html ?? "").not.toContain(
    'aria-pressed="true"',
  );
  takeSpeech();
  await read();
  expect(screen.queryByRole("button", { name: "朗读" })).not.toBeInTheDocument();
});

test("a pause is taken up at the beginning of its sentence", async () => {
  await listen();
  await pass(900);
  press("暂停");
  await pass(60_000);
  expect(player().getByText("已暂停")).toBeVisible();
  expect(said()).toHaveLength(2);
  press("播放");
  await pass(100);
  expect(said()).toEqual([title, "凌晨三点，城还没醒。", "凌晨三点，城还没醒。"]);
});

test("steps lead by sentence, paragraph and section, forward and back", async () => {
  await listen({
    body: [
      { type: "paragraph", text: "甲一。甲二。" },
      { type: "heading", level: 2, text: "第一节" },
      { type: "paragraph", text: "乙一。乙二。" },
      { type: "paragraph", text: "丙一。丙二。" },
      { type: "heading", level: 2, text: "第二节" },
      { type: "paragraph", text: "丁一。" },
    ],
  });
  const steps = [
    ["下一句", "甲一。"],
    ["下一句", "甲二。"],
    ["上一句", "甲一。"],
    ["下一段", "第一节"],
    ["下一段", "乙一。"],
    ["下一句", "乙二。"],
    ["上一段", "乙一。"],
    ["上一段", "第一节"],
    ["下一节", "第二节"],
    ["上一节", "第一节"],
    ["上一节", title],
    ["上一节", title],
  ] as const;
  for (const [step, sentence] of steps) {
    press(step);
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await pass(100);
    expect(said().at(-1)).toBe(sentence);
  }
});

test("while paused, a step only marks", async () => {
  await listen();
  press("暂停");
  press("下一句");
  await pass(1_000);
  expect(said()).toEqual([title]);
  expect(marked()).toBe("凌晨三点，城还没醒。");
});

test("a tap on a paragraph starts there; one on a link or one that selects does not", async () => {
  await listen({
    body: [
      { type: "paragraph", text: "甲。" },
      { type: "paragraph", text: ["乙", { type: "link", href: "/a/bridge", text: "老桥" }, "。"] },
      { type: "list", items: ["丙。", "丁从这里往下念。"] },
      { type: "footnote", id: "1", text: "注。" },
    ],
  });
  fireEvent.click(screen.getByText("丁从这里往下念。"));
  await pass(100);
  expect(said()).toEqual([title, "丁从这里往下念。"]);

  getSelection()?.selectAllChildren(screen.getByText("甲。"));
  fireEvent.click(screen.getByText("甲。"));
  await pass(100);
  expect(said()).toHaveLength(2);
  getSelection()?.removeAllRanges();
  fireEvent.click(screen.getByText("甲。"));
  await pass(100);
  expect(said().at(-1)).toBe("甲。");
});

test("what is not read: footnotes and their references, code, credits; a reading is read once; the rest is announced", async () => {
  await listen({
    body: [
      {
        type: "paragraph",
        text: [
          { type: "ruby", text: "莘", reading: "shēn" },
          "县",
          { type: "break" },
          { type: "strong", text: "有河" },
          { type: "link", href: "#note-1", text: "[1]" },
          "。",
        ],
      },
      { type: "code", text: "npm start" },
      { type: "image", src: "/a.jpg", alt: "河", caption: "河水。", credit: "摄影组" },
      { type: "quote", text: "慢慢走。", source: "老人" },
      { type: "table", caption: "水位表", rows: [["一"]] },
      { type: "embed", src: "https://v.qq.com/a", title: "短片" },
      { type: "gallery", images: [{ src: "/b.jpg", alt: "春", caption: "柳色。" }] },
      { type: "footnote", id: "1", text: "注。" },
    ],
  });
  await pass(30_000);
  expect(said()).toEqual([
    title,
    "莘县",
    "有河。",
    "河水。",
    "慢慢走。",
    "——老人",
    "此处有表格：水位表。",
    "此处有其他网站的内容：短片。",
    "组图，共1张。",
    "柳色。",
  ]);
});

test("it goes on under other pages, and the player leads back", async () => {
  const { router } = await listen();
  fireEvent.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  await pass(700);
  expect(router.state.location.pathname).toBe("/a/bridge");
  expect(said()).toHaveLength(2);
  expect(marked()).toBeUndefined();
  expect(button("朗读")).toHaveAttribute("aria-pressed", "false");

  fireEvent.click(screen.getByRole("button", { name: /回到朗读处/ }));
  // Its headline comes first, its text a frame later.
  await turns(10);
  expect(router.state.location.pathname).toBe("/a/market");
  expect(marked()).toBe("凌晨三点，城还没醒。");
  expect(button("朗读")).toHaveAttribute("aria-pressed", "true");
});

const short = { body: [{ type: "paragraph", text: "短。" }] };
const older = {
  "/content/related/market.json": {
    breaks: [],
    previous: story("bridge", "老桥恢复通行"),
    stories: [],
  },
};

test("after an article the one below it follows, on its page where the reader looks on, until there is none", async () => {
  const { router } = await listen(short, older);
  await until(() => router.state.location.pathname === "/a/bridge");
  await until(() => said().length > 2);
  expect(said().slice(0, 3)).toEqual([title, "短。", "老桥恢复通行"]);
  expect(button("朗读")).toHaveAttribute("aria-pressed", "true");
  await pass(20_000);
  expect(player().getByText("后面没有文章了。")).toBeVisible();
  expect(said().filter((text) => text === title)).toHaveLength(1);
});

test("a reader who looks at something else stays there when the next article begins", async () => {
  const { router } = await listen(short, {
    "/content/related/market.json": {
      breaks: [],
      previous: story("dam", "大坝巡查"),
      next: story("bridge", "老桥恢复通行"),
      stories: [],
    },
    "/content/articles/dam.json": article({ title: "大坝巡查" }),
  });
  fireEvent.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  await pass(1_500);
  await pass(500);
  expect(said()).toContain("大坝巡查");
  expect(router.state.location.pathname).toBe("/a/bridge");
});

test("朗读本频道 reads its list from the top, one article after the other", async () => {
  newsroom({ "/content/articles/market.json": article(short) });
  open("/c/news");
  await screen.findByRole("heading", { level: 1, name: "要闻" });
  await import("../../src/listen/mini-player.tsx");
  holdTime();
  press("朗读本频道");
  await pass(0);
  await pass(0);
  await pass(1_500);
  await pass(500);
  expect(said().slice(0, 3)).toEqual([title, "短。", "老桥恢复通行"]);
  expect(button("朗读本频道")).toHaveAttribute("aria-pressed", "true");
  press("选项");
  await pass(0);
  expect(player().getByText("接着读：要闻")).toBeVisible();
  fireEvent.click(player().getByRole("button", { name: title }));
  await pass(100);
  expect(said().at(-1)).toBe(title);
});

test("the timer lets the sentence be read to its end, and stops", async () => {
  await listen({ body: [{ type: "paragraph", text: "水涨了。".repeat(2_000) }] });
  press("选项");
  fireEvent.click(player().getByRole("radio", { name: "10分钟" }));
  await pass(10 * 60_000 - 1_000);
  const before = said().length;
  await pass(2_000);
  expect(player().getByText("已暂停")).toBeVisible();
  await pass(60_000);
  expect(said().length - before).toBeLessThan(6);
  expect(player().getByRole("radio", { name: "不停" })).toBeChecked();
});

test("读完本篇 stops at the end of the article", async () => {
  await listen(short, older);
  press("选项");
  fireEvent.click(player().getByRole("radio", { name: "读完本篇" }));
  await pass(10_000);
  expect(said()).toEqual([title, "短。"]);
  expect(player().getByText("读完了")).toBeVisible();
});

test("the reader's rate is taken up at once and remembered; slow reading cuts shorter", async () => {
  const long = "东部两个县偏多近四成，河道水位普遍上涨，但是全部在安全范围以内，群众不必担心。";
  await listen({ body: [{ type: "paragraph", text: long }] });
  press("选项");
  fireEvent.change(player().getByRole("slider", { name: "语速" }), { target: { value: "0.5" } });
  await pass(2_000);
  expect(speech.said.at(-1)).toMatchObject({ rate: 0.5 });
  expect(long.startsWith(said().at(-1) ?? "?")).toBe(true);
  expect(said().at(-1)?.length).toBeLessThanOrEqual(30);

  press("朗读");
  await pass(0);
  press("朗读");
  await pass(100);
  expect(speech.said.at(-1)).toMatchObject({ text: title, rate: 0.5 });
});

test("voices of the device come first, other tongues not at all, and the chosen one is remembered", async () => {
  await listen();
  expect(speech.said[0]?.voice).toBe("tingting");
  press("选项");
  const names = player()
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(names).toEqual(["由系统选择", "婷婷", "美佳", "云端普通话（需联网）", "Sin-ji"]);
  fireEvent.change(player().getByRole("combobox", { name: "嗓音" }), {
    target: { value: "meijia" },
  });
  await pass(100);
  expect(speech.said.at(-1)).toMatchObject({ text: title, voice: "meijia" });
  press("朗读");
  await pass(0);
  press("朗读");
  await pass(100);
  expect(speech.said.at(-1)?.voice).toBe("meijia");
});

test("voices that come late are offered, and used from then on", async () => {
  speech.setVoices([]);
  await listen();
  await pass(400);
  expect(said()).toEqual([]);
  speech.setVoices(VOICES);
  await pass(100);
  expect(speech.said).toEqual([{ text: title, voice: "tingting", rate: 1 }]);
});

test("voices that come while it is read are used for the next sentence", async () => {
  speech.setVoices([]);
  await listen();
  await pass(1_100);
  expect(speech.said.map(({ voice }) => voice)).toEqual([undefined]);
  press("选项");
  speech.setVoices(VOICES);
  await pass(1_000);
  expect(speech.said.map(({ voice }) => voice)).toEqual([undefined, "tingting"]);
  expect(player().getByRole("option", { name: "婷婷" })).toBeInTheDocument();
});

test("Esc closes the settings and gives the focus back", async () => {
  await listen();
  press("选项");
  const slider = player().getByRole("slider", { name: "语速" });
  slider.focus();
  fireEvent.keyDown(slider, { key: "Escape" });
  expect(player().queryByRole("slider")).not.toBeInTheDocument();
  expect(button("选项")).toHaveFocus();
});

test("a page that goes away stops talking", async () => {
  await listen();
  fireEvent(window, new Event("pagehide"));
  await pass(10_000);
  expect(said()).toEqual([title]);
});
