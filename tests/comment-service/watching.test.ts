import { expect, test } from "vitest";
import { COMMENTS, portal, post } from "../server/portal.ts";

test("each request is a line with what was asked and how it ended, and not a word of a comment", async () => {
  const { origin, answered } = await portal();
  await post(origin, { body: "秘密的话" });
  await fetch(`${origin}/api/v1/moderation/comments?q=${encodeURIComponent("秘密")}`);
  expect(answered).toMatchObject([
    { method: "POST", path: COMMENTS, status: 201, address: "127.0.0.1" },
    { method: "GET", path: "/api/v1/moderation/comments", status: 401 },
  ]);
  expect(answered.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  expect(JSON.stringify(answered)).not.toContain("秘密");
});

test("what the server does is counted for Prometheus, and is no business of a proxy's clients", async () => {
  const { origin } = await portal();
  await fetch(origin + COMMENTS);
  const answer = await fetch(`${origin}/metrics`);
  const text = await answer.text();
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  expect(text).toMatch(
    /^kanbao_request_duration_seconds_count\{kind="comments",method="GET",status="2xx"\} 1$/m,
  );
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  const forwarded = await fetch(`${origin}/metrics`, { headers: { "x-forwarded-for": "1.2.3.4" } });
  expect(forwarded.status).toBe(404);
});
