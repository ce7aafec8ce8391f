import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { onSite } from "../site/on-site.ts";
import { readContent } from "./content.ts";
import { Refusal } from "./refusal.ts";

/** Baidu takes so many addresses at once (ziyuan.baidu.com, API 提交). */
const AT_ONCE = 2_000;

/** How long its answer is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** What was pushed, by id: when the article was last changed at that time. Hidden, so that it is never served. */
const STATE = ".pushed.json";
const State = v.record(v.string(), v.string());

const Answer = v.union([
  v.object({ success: v.number(), remain: v.number() }),
  v.object({ error: v.number(), message: v.string() }),
]);

export type PushOptions = {
  /** The content folder. */
  dir: string;
  token: string;
  /** Where addresses are sent; Baidu's own address but in tests. */
  endpoint: string;
};

/**
 * Tells Baidu of every article that is new or has changed since it was told last, the newest first, as far as the day's
 * quota goes. What was told is remembered in the content folder after each request.
 * @returns how many were sent, and how many are left for another day
 * @throws Refusal where the content is at fault, Baidu refuses, or it does not answer
 */
export async function pushToBaidu({ dir, token, endpoint }: PushOptions) {
  const { site, articles } = await readContent(dir);
  if (!site) throw new Refusal("site.json is at fault: see `npm run content -- check`");
  const pushed = await readState(dir);
  const due = [...articles]
    .map(([id, { publishedAt, updatedAt }]) => ({ id, changedAt: updatedAt ?? publishedAt }))
    .filter(({ id, changedAt }) => pushed.get(id) !== changedAt)
    .toSorted((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt));

  const address = new URL(endpoint);
  address.search = String(new URLSearchParams({ site: new URL(site.address).origin, token }));
  let sent = 0;
  let room = AT_ONCE;
  while (sent < due.length && room > 0) {
    const batch = due.slice(sent, sent + Math.min(AT_ONCE, room));
    const body = batch.map(({ id }) => onSite(site, `/a/${id}`)).join("\n");
    // oxlint-disable-next-line no-await-in-loop -- each answer says how many more may follow
    room = await send(address, body);
    for (const { id, changedAt } of batch) pushed.set(id, changedAt);
    sent += batch.length;
    // oxlint-disable-next-line no-await-in-loop -- what was told is known even where the next request fails
    await writeFile(join(dir, STATE), JSON.stringify(Object.fromEntries(pushed)));
  }
  return { sent, left: due.length - sent };
}

/** Sends addresses, a line each, and says how many more may be sent today. */
async function send(address: URL, body: string): Promise<number> {
  const text = await fetch(address, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body,
    signal: AbortSignal.timeout(PATIENCE),
  })
    .then((response) => response.text())
    .catch((cause: unknown) => {
      throw new Refusal("Baidu cannot be reached, or did not answer in time", { cause });
    });
  const answer = v.safeParse(Answer, parse(text));
  if (!answer.success) throw new Refusal("what answered was not Baidu's push service");
  if ("error" in answer.output) throw new Refusal(`Baidu refuses: ${answer.output.message}`);
  return answer.output.remain;
}

async function readState(dir: string): Promise<Map<string, string>> {
  const text = await readFile(join(dir, STATE), "utf8").catch(() => "{}");
  const state = v.safeParse(State, parse(text));
  return new Map(Object.entries(state.success ? state.output : {}));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
