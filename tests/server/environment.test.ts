import { once } from "node:events";
import { chmod, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readEnvironment } from "../../src/server/environment.ts";
import { addressOf, explain } from "../../src/server/listen.ts";
import { folder } from "./portal.ts";
import { fail, freePort } from "./process.ts";

// Whole processes start here, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

test("what is unset or empty has its default, but for an empty PORT", async () => {
  const dir = await folder();
  const dirs = { CONTENT_DIR: join(dir, "content"), DATA_DIR: join(dir, "new/data") };
  expect(await readEnvironment({ ...dirs, HOST: "" })).toEqual({
    port: 4173,
    host: "127.0.0.1",
    contentDir: dirs.CONTENT_DIR,
    dataDir: dirs.DATA_DIR,
    render: true,
    log: true,
    comments: {
      databaseUrl: undefined,
      preModeration: true,
      wordsPath: undefined,
      limits: true,
      isProxy: expect.any(Function),
      secret: undefined,
      login: undefined,
      moderatorPassword: undefined,
    },
  });
});

test.for(["", "0", "65536", "-1", "80.5", "0x50", "1e3", "http", " 80"])(
  "PORT=%j is refused",
  async (port) => {
    await expect(readEnvironment({ PORT: port })).rejects.toThrow(
      `PORT is "${port}" but must be a whole number from 1 to 65535.`,
    );
  },
);

test.for([
  ["EADDRINUSE", "PORT 80 is in use on ::1: "],
  ["EACCES", "PORT 80 may not be opened by this user: "],
  ["EADDRNOTAVAIL", 'HOST is "::1" but '],
  ["ENOTFOUND", 'HOST is "::1" but '],
] as const)("%s is told as a wrong value", ([code, start]) => {
  expect(explain(code, { host: "::1", port: 80 })).toMatch(new RegExp(`^${start}.+\\.$`));
});

test("an IPv6 address stands in brackets", () => {
  expect(addressOf({ host: "::1", port: 80 })).toBe("http://[::1]:80/");
});

const cases = {
  "PORT that is no number": { env: { PORT: "abc" }, says: /^PORT is "abc" but .+$/ },
  "HOST of another machine": {
    env: { HOST: "192.0.2.1" },
    says: /^HOST is "192\.0\.2\.1" but .+$/,
  },
  "CONTENT_DIR that is not there": {
    env: { CONTENT_DIR: "none" },
    says: /^CONTENT_DIR is \S+none but .+ENOENT\)\.$/,
  },
  "CONTENT_DIR without site.json": {
    env: { CONTENT_DIR: "dist" },
    says: /^CONTENT_DIR is \S+dist but .+$/,
  },
  "CONTENT_DIR that is a file": {
    env: { CONTENT_DIR: "content/site.json" },
    says: /^CONTENT_DIR is .+ but .+$/,
  },
  "DATA_DIR that is a file": {
    env: { DATA_DIR: "dist/icon.svg" },
    says: /^DATA_DIR is \S+icon\.svg but .+$/,
  },
  "COMMENTS_MODERATION that is neither": {
    env: { COMMENTS_MODERATION: "never" },
    says: /^COMMENTS_MODERATION is "never" but must be pre or post\.$/,
  },
  "COMMENTS_WORDS that is not there": {
    env: { COMMENTS_WORDS: "none.txt" },
    says: /^COMMENTS_WORDS is \S+none\.txt but must be a file that can be read\.$/,
  },
  "TRUSTED_PROXIES with a name": {
    env: { TRUSTED_PROXIES: "10.0.0.0/8, nginx" },
    says: /^TRUSTED_PROXIES has "nginx" but must be addresses or ranges .+$/,
  },
  "MODERATOR_PASSWORD of three letters": {
    env: { MODERATOR_PASSWORD: "abc" },
    says: /^MODERATOR_PASSWORD must have at least 10 characters\.$/,
  },
  "DATABASE_URL of another kind": {
    env: { DATABASE_URL: "mysql://root:secret@db/x" },
    says: /^DATABASE_URL must be an address such as postgres:\S+$/,
  },
  "DATABASE_URL where nobody answers": {
    env: { DATABASE_URL: "postgres://a:secret@127.0.0.1:1/x" },
    says: /^DATABASE_URL is of a database that cannot be used: .*ECONNREFUSED.*$/,
  },
  "login without an issuer": {
    env: { AUTH_JWKS_URL: "https://login.example/keys" },
    says: /^AUTH_ISSUER and AUTH_AUDIENCE must be set with the portal's login\.$/,
  },
  "DATA_DIR that cannot be made": {
    env: { DATA_DIR: "/proc/kanbao" },
    says: /^DATA_DIR is \/proc\/kanbao but .+$/,
  },
};

test.for(Object.entries(cases))("a %s is one sentence, and exit 1", async ([, { env, says }]) => {
  const dir = await folder();
  const { code, out, err } = await fail(dir, { PORT: String(await freePort()), ...env });
  expect([code, out]).toEqual([1, ""]);
  expect(err.trimEnd()).toMatch(says);
});

test("a port in use is one sentence, and exit 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const { code, err } = await fail(await folder(), { PORT: port });
  server.close();
  expect(code).toBe(1);
  expect(err.trimEnd()).toMatch(new RegExp(`^PORT ${port} is in use on 127\\.0\\.0\\.1: .+$`));
});

test("a database that is none is one sentence, and exit 1", async () => {
  const dir = await folder({ "data/comments.db": "x".repeat(5000) });
  const { code, err } = await fail(dir, { PORT: String(await freePort()) });
  expect(code).toBe(1);
  expect(err.trimEnd()).toMatch(/^DATA_DIR holds \S+comments\.db, which cannot be used: .+$/);
});

test("without a built site it says what to run, and exit 1", async () => {
  const dir = await folder();
  await rm(join(dir, "dist"), { recursive: true });
  const { code, err } = await fail(dir, {});
  expect([code, err]).toEqual([1, "There is no built site in dist: run `npm run build` first.\n"]);
});

test("a site.json at fault is one sentence that names its fields, and exit 1", async () => {
  const dir = await folder();
  await writeFile(join(dir, "content/site.json"), JSON.stringify({ name: "水城新闻网" }));
  const { code, err } = await fail(dir, {});
  expect(code).toBe(1);
  expect(err).toMatch(
    /^CONTENT_DIR is \S+ but its site\.json is at fault: address: is missing; .+\.\n$/,
  );
});

// Root may read and write anything, so there is nothing to refuse.
test.skipIf(process.getuid?.() === 0)("folders that may not be used are refused", async () => {
  const dir = await folder();
  await chmod(join(dir, "content/site.json"), 0o000);
  await chmod(join(dir, "data"), 0o500);
  const content = { CONTENT_DIR: join(dir, "content") };
  await expect(readEnvironment(content)).rejects.toThrow(/^CONTENT_DIR .+EACCES/);
  await chmod(join(dir, "content/site.json"), 0o600);
  await chmod(join(dir, "content"), 0o500);
  await expect(readEnvironment(content)).rejects.toThrow(
    /^CONTENT_DIR is \S+ but must be a folder that can be written to, .+\(EACCES\)\.$/,
  );
  await chmod(join(dir, "content"), 0o700);
  await expect(readEnvironment({ ...content, DATA_DIR: join(dir, "data") })).rejects.toThrow(
    /^DATA_DIR .+EACCES/,
  );
});
