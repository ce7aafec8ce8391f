import { expect, test, vi } from "vitest";
import {
  clientAddress,
  networkOf,
  parseProxies,
} from "../../src/comment-service/client-address.ts";
import { portal } from "../server/portal.ts";
import { stage } from "./stage.ts";

// A password takes its time to be checked, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const limited = (env: Record<string, string> = {}) =>
  portal({}, { env: { COMMENTS_LIMITS: "on", ...env } });

test("a person who writes too fast is told how long to wait", async () => {
  const { article, somebody } = stage(await limited());
  const id = await article();
  const author = somebody();
  const statuses: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    statuses.push((await author.post(id, `第${n}条`)).status);
  }
  expect(statuses.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 201));
  const { status, said, headers } = await author.post(id, "还来");
  expect([status, said.code]).toEqual([429, "rate_limited"]);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(headers.get("retry-after"))).toBeLessThanOrEqual(60);
});

test("whoever throws their cookie away is limited by their address, and a forged X-Forwarded-For does not help", async () => {
  const { article, somebody } = stage(await limited());
  const id = await article();
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      somebody({ "x-forwarded-for": `203.0.113.${n}` }).post(id, `第${n}条，各不相同`),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
});

test("behind a trusted proxy each client has their own limit, and what they forge counts for nothing", async () => {
  const { article, somebody } = stage(await limited({ TRUSTED_PROXIES: "loopback" }));
  const id = await article();
  const from = (client: string, forged: string) =>
    somebody({ "x-forwarded-for": `${forged}, ${client}` }).post(id, crypto.randomUUID());
  const one = await Promise.all(
    Array.from({ length: 40 }, (_, n) => from("203.0.113.7", `198.51.100.${n}`)),
  );
  expect(one.filter(({ status }) => status === 201)).toHaveLength(30);
  expect((await from("203.0.113.8", "203.0.113.7")).status).toBe(201);
});

test("the password of moderators cannot be tried without end", async () => {
  const { somebody, moderator } = stage(await limited());
  const tries = await Promise.all(
    Array.from({ length: 12 }, () =>
      somebody().call("POST", "/moderation/session", { body: { password: "guess" } }),
    ),
  );
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);
  expect((await (await moderator()).call("GET", "/moderation/comments")).status).toBe(401);
});

test.for([
  ["of nobody in between", "198.51.100.1", undefined, "198.51.100.1"],
  ["that nobody vouches for", "198.51.100.1", "203.0.113.5", "198.51.100.1"],
  ["that a proxy saw", "10.0.0.1", "203.0.113.5", "203.0.113.5"],
  ["that two proxies saw", "10.0.0.1", "6.6.6.6, 203.0.113.5, 10.0.0.2", "203.0.113.5"],
  ["of a proxy that says nothing", "10.0.0.1", "", "10.0.0.1"],
  ["of a proxy that says nonsense", "10.0.0.1", "<script>", "10.0.0.1"],
  ["on a socket for both kinds", "::ffff:10.0.0.1", "203.0.113.5", "203.0.113.5"],
  ["of the next kind", "::1", "2001:db8::7", "2001:db8::7"],
] as const)("an address %s", ([, connected, forwarded, client]) => {
  const isProxy = parseProxies("10.0.0.0/8, ::1");
  expect(clientAddress(connected, forwarded, isProxy)).toBe(client);
});

test("all addresses of one IPv6 network are limited as one", () => {
  expect(networkOf("2001:db8:1:2:3::4")).toBe(networkOf("2001:db8:1:2:ffff::1"));
  expect(networkOf("2001:db8:1:3::4")).not.toBe(networkOf("2001:db8:1:2::4"));
  expect(networkOf("203.0.113.5")).toBe("203.0.113.5");
});
