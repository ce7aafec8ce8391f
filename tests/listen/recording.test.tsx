import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { pass } from "../open.tsx";
import type { FakeSpeech } from "./fake-speech.ts";
import { button, giveSpeech, listen, player, press, takeSpeech } from "./listening.tsx";

const recording = {
  type: "audio",
  sources: [{ src: "/content/media/talk.m4a", type: "audio/mp4" }],
  title: "夜话",
};
const recorded = { body: [{ type: "paragraph", text: "各位听众。" }, recording] };

let speech: FakeSpeech;
let sounds: HTMLMediaElement[] = [];

/** jsdom plays nothing: its elements say what was asked of them. */
beforeEach(() => {
  speech = giveSpeech();
  sounds = [];
  vi.spyOn(HTMLMediaElement.prototype, "play").mockImplementation(function play(
    this: HTMLMediaElement,
  ) {
    sounds.push(this);
    return Promise.resolve();
  });
  vi.spyOn(HTMLMediaElement.prototype, "pause").mockImplementation(() => {});
  vi.spyOn(HTMLMediaElement.prototype, "canPlayType").mockReturnValue("probably");
});

test("a recording is played instead of reading", async () => {
  await listen(recorded);
  expect(sounds.map(({ src }) => new URL(src).pathname)).toEqual(["/content/media/talk.m4a"]);
  await pass(5_000);
  expect(speech.said).toEqual([]);
  expect(player().getByText(/本篇录音/)).toBeVisible();
  expect(button("退15秒")).toBeVisible();
  expect(screen.queryByTitle("下一段")).not.toBeInTheDocument();
});

test("a browser that cannot speak offers 朗读 where there is a recording", async () => {
  takeSpeech();
  await listen(recorded);
  expect(sounds).toHaveLength(1);
  press("选项");
  expect(player().queryByRole("radio", { name: "机器朗读" })).not.toBeInTheDocument();
});

test("the reader may have the text read all the same, and go back to the recording", async () => {
  await listen(recorded);
  press("选项");
  fireEvent.click(player().getByRole("radio", { name: "机器朗读" }));
  await pass(100);
  expect(speech.said.map(({ text }) => text)).toEqual(["清晨的菜市场"]);
  fireEvent.click(player().getByRole("radio", { name: "本篇录音" }));
  await pass(5_000);
  expect(speech.said).toHaveLength(1);
  expect(sounds).toHaveLength(2);
});

test("a recording that cannot be played is told of, and the text is read", async () => {
  await listen(recorded);
  for (const sound of sounds) fireEvent.error(sound);
  await pass(100);
  expect(player().getByRole("alert")).toHaveTextContent("录音播放不了，改为机器朗读。");
  expect(speech.said.map(({ text }) => text)).toEqual(["清晨的菜市场"]);
});

test("steps lead by seconds, the rate is the player's, and its end is the end", async () => {
  await listen(recorded);
  const [sound] = sounds;
  if (!sound) throw new Error("nothing is played");
  press("进15秒");
  press("进15秒");
  press("退15秒");
  expect(sound.currentTime).toBe(15);
  press("选项");
  fireEvent.change(player().getByRole("slider", { name: "语速" }), { target: { value: "1.5" } });
  expect(sound.playbackRate).toBe(1.5);
  fireEvent.click(player().getByRole("radio", { name: "读完本篇" }));
  fireEvent.ended(sound);
  expect(player().getByText("读完了")).toBeVisible();
});

test("the timer stops a recording at once", async () => {
  await listen(recorded);
  press("选项");
  fireEvent.click(player().getByRole("radio", { name: "10分钟" }));
  await pass(10 * 60_000);
  expect(player().getByText("已暂停")).toBeVisible();
});

test("another sound of the page silences the reading", async () => {
  await listen({
    body: [
      { type: "paragraph", text: "一。" },
      { ...recording, type: "video" },
    ],
  });
  fireEvent.play(screen.getByLabelText("夜话"));
  await pass(5_000);
  expect(speech.said).toHaveLength(1);
  expect(player().getByText("已暂停")).toBeVisible();
});

test("the keys of the system are answered, and it is told what is played", async () => {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const session = {
    metadata: undefined as { title?: string } | null | undefined,
    playbackState: "none",
    setActionHandler: (action: string, handler: MediaSessionActionHandler | null) => {
      if (action === "stop") throw new TypeError("unknown");
      handlers.set(action, handler);
    },
  };
  Object.defineProperty(navigator, "mediaSession", { configurable: true, value: session });
  vi.stubGlobal("MediaMetadata", function MediaMetadata(this: object, told: object) {
    Object.assign(this, told);
  });
  await listen();
  expect(session).toMatchObject({ metadata: { title: "清晨的菜市场" }, playbackState: "playing" });
  handlers.get("pause")?.({ action: "pause" });
  await pass(0);
  expect(session.playbackState).toBe("paused");
  handlers.get("play")?.({ action: "play" });
  handlers.get("seekforward")?.({ action: "seekforward" });
  await pass(100);
  expect(speech.said.at(-1)?.text).toBe("凌晨三点，城还没醒。");
  press("朗读");
  await pass(0);
  expect(session).toMatchObject({ metadata: null, playbackState: "none" });
  expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
  Reflect.deleteProperty(navigator, "mediaSession");
});

test("the system's own stop, as of a headset that is pulled out, pauses the reading", async () => {
  Object.defineProperty(navigator, "mediaSession", {
    configurable: true,
    value: { setActionHandler: () => {} },
  });
  vi.stubGlobal("MediaMetadata", function MediaMetadata() {});
  await listen();
  const [silence] = sounds;
  if (!silence) throw new Error("nothing is played");
  expect(silence.loop).toBe(true);
  fireEvent.pause(silence);
  expect(player().getByText("已暂停")).toBeVisible();
  press("朗读");
  Reflect.deleteProperty(navigator, "mediaSession");
});
