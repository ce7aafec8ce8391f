import { scryptSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { PASSWORD_COST } from "../../src/comment-service/password.ts";
import { folder, openPortal, portal } from "../server/portal.ts";
import { stage } from "./stage.ts";
import { visitor } from "./visitor.ts";

const SECRET = "a-secret-that-the-portal-shares!!";
const ISSUER = "https://login.example";
const AUDIENCE = "comments";
const login = { AUTH_JWT_SECRET: SECRET, AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE };
const key = new TextEncoder().encode(SECRET);

type Claims = Record<string, unknown>;

const token = (claims: Claims = {}, expires: string | null = "5m") => {
  const unsigned = new SignJWT({ sub: "user-1", iss: ISSUER, aud: AUDIENCE, ...claims })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuedAt();
  return (expires ? unsigned.setExpirationTime(expires) : unsigned).sign(key);
};

async function open() {
  const opened = await portal({}, { env: { ...login, MODERATOR_PASSWORD: "" } });
  const set = stage(opened);
  const member = async (claims?: Claims) =>
    set.somebody({ authorization: `Bearer ${await token(claims)}` });
  return { ...set, ...opened, member, id: await set.article() };
}

test("with the portal's login, whoever has not signed in reads, and writes and likes nothing", async () => {
  const { id, somebody, member } = await open();
  const { said } = await (await member({ nickname: "实名的人" })).post(id, "签到");
  const stranger = somebody();
  expect((await stranger.list(id)).viewer).toMatchObject({ id: null, needsSignIn: true });
  const tries = [
    await stranger.post(id, "匿名"),
    await stranger.like(said.id),
    await stranger.edit(said.id, "改", said.revisionId),
    await stranger.call("DELETE", `/comments/${said.id}`),
  ];
  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  // The law knows no login for reports.
  expect((await stranger.report(said.id)).status).toBe(202);
});

test("somebody is the same in every browser, under the name that the login gives them", async () => {
  const { id, member } = await open();
  const { said } = await (await member({ nickname: "老张" })).post(id, "一", { nick: "冒名" });
  expect(said.author.nick).toBe("老张");
  expect(said.author.id).not.toContain("user-1");
  const elsewhere = await member({ nickname: "老张" });
  expect((await elsewhere.list(id)).viewer).toMatchObject({
    id: said.author.id,
    needsSignIn: false,
  });
  expect((await elsewhere.call("DELETE", `/comments/${said.id}`)).status).toBe(200);
  const other = await member({ sub: "user-2" });
  expect((await other.post(id, "二")).said.author.id).not.toBe(said.author.id);
});

/** For what leaves nothing behind. */
const shared = await openPortal({ env: { ...login, MODERATOR_PASSWORD: "" } });
afterAll(shared.close);

test.for<[string, () => Promise<string>]>([
  ["is over", () => token({}, "-1m")],
  ["has no end", () => token({}, null)],
  ["is of another issuer", () => token({ iss: "https://evil.example" })],
  ["is for another audience", () => token({ aud: "shop" })],
  ["names nobody", () => token({ sub: "" })],
  ["is signed by nobody", async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"user-1"}')}.`],
  ["is nonsense", async () => "x.y.z"],
  [
    "is signed with another secret",
    () =>
      new SignJWT({ sub: "user-1", iss: ISSUER, aud: AUDIENCE })
        .setProtectedHeader({ alg: "HS256" })
        .setExpirationTime("5m")
        .sign(new TextEncoder().encode("another-secret-altogether-longer")),
  ],
])("a token that %s is nobody's", async ([, make]) => {
  const { article, somebody } = stage(shared);
  const id = await article();
  const forger = somebody({ authorization: `Bearer ${await make()}` });
  expect((await forger.post(id, "我是谁")).status).toBe(401);
  expect((await forger.list(id)).viewer.id).toBeNull();
});

test("the login's token may come in its cookie, and somebody whom it has not verified does not write", async () => {
  const { id, somebody } = await open();
  const member = somebody();
  member.jar.set("token", await token());
  expect((await member.post(id, "有票")).status).toBe(201);
  member.jar.set("token", await token({ phone_number_verified: false }));
  const { status, said } = await member.post(id, "未实名");
  expect([status, said.code]).toEqual([403, "not_verified"]);
});

test("the login's role makes moderators, and nobody else is one", async () => {
  const { member } = await open();
  const chief = await member({ sub: "chief", nickname: "值班", roles: ["moderator"] });
  expect((await chief.call("GET", "/moderation/session")).said).toEqual({
    moderator: "值班",
    signIn: "portal",
  });
  expect((await chief.call("GET", "/moderation/comments")).status).toBe(200);
  const reader = await member({ roles: ["reader"] });
  expect((await reader.call("GET", "/moderation/comments")).status).toBe(403);
});

test("tokens signed with the login's own keys are known by its JWKS", async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "1", alg: "RS256", use: "sig" };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const env = {
    AUTH_JWKS_URL: `http://127.0.0.1:${port}/jwks`,
    AUTH_ISSUER: ISSUER,
    AUTH_AUDIENCE: AUDIENCE,
  };
  const { article, somebody } = stage(await portal({}, { env }));
  const signed = await new SignJWT({ sub: "user-1", iss: ISSUER, aud: AUDIENCE })
    .setProtectedHeader({ alg: "RS256", kid: "1" })
    .setExpirationTime("5m")
    .sign(privateKey);
  const id = await article();
  const member = somebody({ authorization: `Bearer ${signed}` });
  expect((await member.post(id, "钥匙对")).status).toBe(201);
  // A secret in place of the key, signed with what everybody may know.
  const confused = somebody({ authorization: `Bearer ${await token()}` });
  expect((await confused.post(id, "钥匙错")).status).toBe(401);
});

test("while the login's keys cannot be had, everybody reads and nobody writes", async () => {
  const server = createServer((_, response) => response.writeHead(500).end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const env = {
    AUTH_JWKS_URL: `http://127.0.0.1:${port}/jwks`,
    AUTH_ISSUER: ISSUER,
    AUTH_AUDIENCE: AUDIENCE,
  };
  const { article, somebody } = stage(await portal({}, { env }));
  const { privateKey } = await generateKeyPair("RS256");
  const signed = await new SignJWT({ sub: "user-1", iss: ISSUER, aud: AUDIENCE })
    .setProtectedHeader({ alg: "RS256", kid: "1" })
    .setExpirationTime("5m")
    .sign(privateKey);
  const id = await article();
  const member = somebody({ authorization: `Bearer ${signed}` });
  expect((await member.list(id)).items).toEqual([]);
  expect((await member.post(id, "写不了")).status).toBe(503);
});

test("a device whose cookie was changed by a single letter is another", async () => {
  const opened = await portal();
  const { article, somebody } = stage(opened);
  const id = await article();
  const author = somebody();
  const { said } = await author.post(id, "我的");
  const cookie = author.jar.get("reader") ?? "";
  const forger = visitor(opened.origin, opened.comments);
  forger.jar.set("reader", `${cookie.startsWith("A") ? "B" : "A"}${cookie.slice(1)}`);
  expect((await forger.list(id)).viewer.id).toBeNull();
  expect((await forger.call("DELETE", `/comments/${said.id}`)).status).toBe(403);
});

test("without a password one is made, told once and kept where nobody can read it back", async () => {
  const dir = await folder();
  const first = await portal({}, { dir, env: { MODERATOR_PASSWORD: "" } });
  const made = first.comments.madePassword ?? "";
  expect(made).toMatch(/^[\w-]{16}$/);
  const again = await portal({}, { dir, env: { MODERATOR_PASSWORD: "" } });
  expect(again.comments.madePassword).toBeUndefined();
  const files = await readdir(join(dir, "data"));
  const texts = await Promise.all(files.map((name) => readFile(join(dir, "data", name), "latin1")));
  expect(texts.join("\n")).not.toContain(made);
  const chief = visitor(again.origin, again.comments);
  const signedIn = await chief.call("POST", "/moderation/session", { body: { password: made } });
  expect(signedIn.status).toBe(200);
  expect(signedIn.headers.getSetCookie().join()).toMatch(
    /^moderator=[^;]+; Max-Age=\d+; Path=\/api\/v1\/moderation; HttpOnly; SameSite=Strict$/,
  );
  expect((await chief.call("GET", "/moderation/log")).status).toBe(200);
});

test("a password kept at one cost is good when another has become usual, and no other password is", async () => {
  const dir = await folder();
  const env = { MODERATOR_PASSWORD: "" };
  const { madePassword = "" } = (await portal({}, { dir, env, passwordCost: 4 })).comments;
  const later = await portal({}, { dir, env, passwordCost: 16 });
  const signIn = async (password: string) =>
    (
      await visitor(later.origin, later.comments).call("POST", "/moderation/session", {
        body: { password },
      })
    ).status;
  expect([await signIn(madePassword), await signIn(`${madePassword}x`)]).toEqual([200, 401]);
});

test("a password is made, kept and checked at the program's own cost", async () => {
  const dir = await folder();
  const opened = await portal(
    {},
    { dir, env: { MODERATOR_PASSWORD: "" }, passwordCost: PASSWORD_COST },
  );
  expect(await readFile(join(dir, "data/moderator"), "utf8")).toMatch(/^scrypt\$32768\$8\$3\$/);
  const chief = visitor(opened.origin, opened.comments);
  const password = opened.comments.madePassword ?? "";
  const { status } = await chief.call("POST", "/moderation/session", { body: { password } });
  expect(status).toBe(200);
});

test("a password that the first version kept, which did not write its cost down, is still good", async () => {
  const salt = "c2FsdC1mb3ItdGhlLXRlc3Q";
  const hashed = scryptSync("open-sesame", Buffer.from(salt, "base64url"), 32, {
    N: 2 ** 15,
    r: 8,
    p: 3,
    maxmem: 2 ** 26,
  });
  const kept = `${salt}$${hashed.toString("base64url")}`;
  const opened = await portal({ "data/moderator": kept }, { env: { MODERATOR_PASSWORD: "" } });
  const chief = visitor(opened.origin, opened.comments);
  const body = { password: "open-sesame" };
  expect((await chief.call("POST", "/moderation/session", { body })).status).toBe(200);
});

test("a file that is no hash of a password is told when the server starts, and not when somebody signs in", async () => {
  const files = { "data/moderator": "hunter2" };
  await expect(portal(files, { env: { MODERATOR_PASSWORD: "" } })).rejects.toThrow(/`moderator`/);
});

test("over https, as a trusted proxy says, cookies are for https alone", async () => {
  const opened = await portal({}, { env: { TRUSTED_PROXIES: "loopback" } });
  const { article, somebody } = stage(opened);
  const id = await article();
  const over = async (headers: Record<string, string>) =>
    (await somebody(headers).post(id, crypto.randomUUID())).headers.getSetCookie().join();
  expect(await over({ "x-forwarded-proto": "https" })).toContain("; Secure");
  expect(await over({})).not.toContain("Secure");
});
