import * as v from "valibot";
import { createStore } from "./store.ts";

const NAME = "kanbao:muted";

/** More than anybody mutes; the oldest are forgotten. */
const MOST = 200;

const Muted = v.array(v.object({ id: v.string(), nick: v.string() }));
export type Muted = v.InferOutput<typeof Muted>;

/** Whose comments are not shown on this device, the latest first. Storage that is full, blocked or garbled counts as empty. */
export const muted = createStore(recall());

addEventListener("storage", ({ key }) => {
  if (key === NAME || key === null) muted.write(recall());
});

export const mute = ({ id, nick }: Muted[number]) =>
  keep([{ id, nick }, ...muted.read().filter((one) => one.id !== id)].slice(0, MOST));

export const unmute = (id: string) => keep(muted.read().filter((one) => one.id !== id));

function keep(people: Muted) {
  muted.write(people);
  try {
    localStorage.setItem(NAME, JSON.stringify(people));
  } catch {
    // It then holds for this visit.
  }
}

function recall(): Muted {
  try {
    const stored = v.safeParse(Muted, JSON.parse(localStorage.getItem(NAME) ?? "[]"));
    return stored.success ? stored.output : [];
  } catch {
    return [];
  }
}
