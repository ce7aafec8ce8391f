import { fireEvent, screen, within } from "@testing-library/react";
import { onTestFinished } from "vitest";
import { type Answer, holdTime } from "../newsroom.ts";
import { pass, read } from "../open.tsx";
import { type FakeSpeech, fakeSpeech, type Voice, VOICES } from "./fake-speech.ts";

/** The browser has a speech engine with these voices until the test is over. */
export function giveSpeech(voices: Voice[] = VOICES): FakeSpeech {
  const speech = fakeSpeech({ voices });
  onTestFinished(takeSpeech);
  return speech;
}

export function takeSpeech() {
  for (const name of ["speechSynthesis", "SpeechSynthesisUtterance", "fakeSpeech"]) {
    Reflect.deleteProperty(window, name);
  }
}

/** Opens the article at `/a/market` with these changes, and presses 朗读; time is held from then on. */
export async function listen(changes: object = {}, answers: Record<string, Answer> = {}) {
  const page = await read(changes, answers);
  // Pressing 朗读 waits for no file while time is held.
  await import("../../src/listen/mini-player.tsx");
  holdTime();
  press("朗读");
  await turns(0);
  return page;
}

/**
 * Has so many milliseconds of held time pass ten times, with a turn for all else in between: a file that is there already
 * is given some turns later, and how many is the machine's affair.
 */
export async function turns(milliseconds: number) {
  for (let turn = 0; turn < 10; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other
    await pass(milliseconds);
  }
}

/** Presses a button of the page, known by its title where that says more than what fits on it. */
export function press(name: string) {
  fireEvent.click(button(name));
}

export const button = (name: string) =>
  screen.queryAllByTitle(name)[0] ?? screen.getByRole("button", { name });

export const player = () => within(screen.getByRole("region", { name: "朗读" }));

export const isPlayerThere = () => screen.queryByRole("region", { name: "朗读" }) !== null;

/** The paragraph that is marked as being read. */
export const marked = () => document.querySelector("[data-listening]")?.textContent;
