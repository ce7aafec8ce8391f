import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { pass } from "../open.tsx";
import { type FakeSpeech, type Temper, VOICES } from "./fake-speech.ts";
import { giveSpeech, listen, player, press } from "./listening.tsx";

const first = "清晨的菜市场";
const second = "凌晨三点，城还没醒。";
const SILENT = "语音引擎没有出声，请再按一次播放，或在选项里换个嗓音。";

let speech: FakeSpeech;
beforeEach(() => {
  speech = giveSpeech();
});

const said = () => speech.said.map(({ text }) => text);

test.for<[string, Temper, string[]]>([
  ["never begins", "mute", [first, second]],
  ["tells of an end at once", "rushes", [first, second]],
  ["dies in mid-sentence", "dies", [first, first, second]],
  ["hangs in mid-sentence", "hangs", [first, first, second]],
])("an engine that %s is asked once more, and reads on", async ([, temper, expected]) => {
  speech.tempers.push(temper);
  await listen();
  await pass(12_000);
  expect(said().slice(0, expected.length)).toEqual(expected);
  expect(screen.queryByText(SILENT)).not.toBeInTheDocument();
});

test("an engine that forgets to tell of the end is not asked to repeat itself", async () => {
  speech.tempers.push("forgets");
  await listen();
  await pass(2_600);
  expect(said().slice(0, 2)).toEqual([first, second]);
});

test("an engine that tells twice of the end skips nothing", async () => {
  speech.tempers.push("twice", "twice", "twice");
  await listen();
  await pass(5_000);
  expect(said().slice(0, 4)).toEqual([first, second, "一、批发棚", "第一辆三轮车出了南门。"]);
});

test.for<Temper>(["mute", "rushes", "dies", "hangs"])(
  "an engine that goes on like that (%s) is told of in one sentence, and may be tried again",
  async (temper) => {
    speech.tempers.push(temper, temper);
    await listen();
    await pass(30_000);
    expect(player().getByRole("alert")).toHaveTextContent(SILENT);
    expect(player().getByText("已暂停")).toBeVisible();

    press("播放");
    await pass(900);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(said().slice(-2)).toEqual([first, second]);
  },
);

test("a browser that wants a press first is told so", async () => {
  speech.tempers.push("refuses");
  await listen();
  await pass(1_000);
  expect(player().getByRole("alert")).toHaveTextContent("浏览器不让自动出声，请按一下播放。");
  press("播放");
  await pass(100);
  expect(said()).toEqual([first]);
});

test("a voice that fails is not waited for again", async () => {
  speech.temperOf["tingting"] = "mute";
  await listen();
  await pass(5_800);
  expect(speech.said).toMatchObject([{ text: first, voice: undefined }]);
  await pass(1_500);
  expect(speech.said[1]).toMatchObject({ text: second, voice: "meijia" });
});

test("a device without voices that says nothing is told of as such", async () => {
  speech.setVoices([]);
  speech.tempers.push("mute", "mute");
  await listen();
  await pass(15_000);
  expect(player().getByRole("alert")).toHaveTextContent("这台设备还没有能读这篇文章的语音");
});

test("an engine without voices that speaks all the same is let", async () => {
  speech.setVoices([]);
  await listen();
  await pass(2_000);
  expect(said()).toEqual([first, second]);
});

test("a device with other tongues alone does not read Chinese as if it were those", async () => {
  speech.setVoices(VOICES.filter(({ lang }) => lang === "en-US"));
  await listen();
  await pass(5_000);
  expect(said()).toEqual([]);
  expect(player().getByRole("alert")).toHaveTextContent("这台设备还没有能读这篇文章的语音");
  speech.setVoices(VOICES);
  press("播放");
  await pass(100);
  expect(said()).toEqual([first]);
});

test("an article in another language is read by a voice of that language", async () => {
  await listen({
    lang: "en",
    title: "A morning market",
    body: [{ type: "paragraph", text: "It is three." }],
  });
  await pass(100);
  expect(speech.said).toMatchObject([{ text: "A morning market", voice: "samantha" }]);
});
