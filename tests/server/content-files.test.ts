import { execFileSync } from "node:child_process";
import { mkdir, rename, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ask, portal, sample } from "./portal.ts";

const film = new Uint8Array(300_000).map((_, position) => position % 251);
const part = (start: number, end: number) => Buffer.from(film.subarray(start, end + 1));

test("an article is JSON that is asked about at every use", async () => {
  const { port } = await portal();
  const { status, headers, text } = await ask(port, "/content/articles/flood.json");
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual(sample.article);
  expect(headers).toMatchObject({
    "content-type": "application/json",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
});

test.for([
  ["a.avif", "image/avif"],
  ["a.webp", "image/webp"],
  ["a.JPG", "image/jpeg"],
  ["a.svg", "image/svg+xml; charset=utf-8"],
  ["a.mp4", "video/mp4"],
  ["a.m4a", "audio/mp4"],
  ["a.ogg", "audio/ogg"],
  ["a.vtt", "text/vtt; charset=utf-8"],
  ["a.csv", "text/csv; charset=utf-8"],
  ["水 城.webp", "image/webp"],
] as const)("%s is %s", async ([name, type]) => {
  const { port } = await portal({ [`content/media/${name}`]: "bytes" });
  const { status, headers, text } = await ask(port, `/content/media/${encodeURIComponent(name)}`);
  expect([status, headers["content-type"], text]).toEqual([200, type, "bytes"]);
  expect(headers["cache-control"]).toBe("public, max-age=3600");
});

test("a drawing that is opened by itself runs nothing", async () => {
  const { port } = await portal({ "content/media/a.svg": "<svg/>" });
  const { headers } = await ask(port, "/content/media/a.svg");
  expect(headers["content-security-policy"]).toBe("script-src 'none'; sandbox");
});

const secret = "top secret";

test.for([
  "/content/../secret.json",
  "/content/..%2fsecret.json",
  "/content/%2e%2e/secret.json",
  "/content/%2e%2e%2fsecret.json",
  "/content/.%2e/secret.json",
  "/content/%252e%252e%252fsecret.json",
  "/content/..%5csecret.json",
  "/content/..\\secret.json",
  "/content/articles/../../secret.json",
  "/content/articles/..%2f..%2fsecret.json",
  "/content/%2fetc%2fpasswd",
  "/content//etc/passwd",
  "/content/%00secret.json",
  "/content/flood%00.json",
  "/content/link.json",
  "/content/linked/secret.json",
  "/content/.hidden.json",
  "/content/.git/config.json",
  "/content/%c0%ae%c0%ae/secret.json",
  "/content/%",
  "/content/notes.exe",
  "/content/comments.db",
  "/content/page.html",
  "/%63ontent/../secret.json",
])("%s reads nothing that the content folder does not offer", async (path) => {
  const { port, dir } = await portal({
    "secret.json": secret,
    "outside/secret.json": secret,
    "content/.hidden.json": secret,
    "content/.git/config.json": secret,
    "content/notes.exe": secret,
    "content/comments.db": secret,
    "content/page.html": secret,
  });
  await symlink(join(dir, "secret.json"), join(dir, "content/link.json"));
  await symlink(join(dir, "outside"), join(dir, "content/linked"));
  const { status, text } = await ask(port, path, { headers: { accept: "application/json" } });
  expect([400, 404]).toContain(status);
  expect(text).not.toContain(secret);
  expect(text).not.toContain("root:");
});

const nowhere = ["", "/", "/articles", "/articles/", "/none.json", "/articles/none.json"];
const types = ["application/json", "text/html", "*/*"];

test.for(nowhere.flatMap((path) => types.map((type) => [path, type] as const)))(
  "/content%s is a true 404 for who accepts %s",
  async ([path, accept]) => {
    const { port } = await portal({ "dist/content/none.json": "stale" });
    const { status, headers, text } = await ask(port, `/content${path}`, { headers: { accept } });
    expect([status, text]).toEqual([404, "Not found\n"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  },
);

test("a named pipe is no file, and holds nothing up", async () => {
  const { port, dir } = await portal();
  execFileSync("sh", ["-c", `mkfifo "$0"`, join(dir, "content/pipe.json")]);
  expect((await ask(port, "/content/pipe.json")).status).toBe(404);
});

test("a content folder that is a link is served from where it leads now", async () => {
  const { port, dir } = await portal();
  await rename(join(dir, "content"), join(dir, "release-1"));
  await mkdir(join(dir, "release-2"));
  await writeFile(join(dir, "release-2/site.json"), "2");
  await symlink("release-1", join(dir, "content"));
  expect((await ask(port, "/content/site.json")).text).toBe(JSON.stringify(sample.site));
  await symlink("release-2", join(dir, "next"));
  await rename(join(dir, "next"), join(dir, "content"));
  expect((await ask(port, "/content/site.json")).text).toBe("2");
});

test.for([
  ["bytes=0-0", 206, 0, 0],
  ["bytes=100-70099", 206, 100, 70_099],
  ["bytes=299990-", 206, 299_990, 299_999],
  ["bytes=-10", 206, 299_990, 299_999],
  ["bytes=-999999", 206, 0, 299_999],
  ["bytes=10-999999999", 206, 10, 299_999],
  ["bytes=5-4", 200, 0, 299_999],
  ["bytes=-", 200, 0, 299_999],
  ["bytes=0-1,5-6", 200, 0, 299_999],
  ["items=0-1", 200, 0, 299_999],
] as const)("Range: %s is answered with %i", async ([range, status, start, end]) => {
  const { port } = await portal({ "content/media/film.mp4": film });
  const answer = await ask(port, "/content/media/film.mp4", { headers: { range } });
  expect(answer.status).toBe(status);
  expect(answer.headers["content-length"]).toBe(String(end - start + 1));
  expect(answer.headers["accept-ranges"]).toBe("bytes");
  const stated = status === 206 ? `bytes ${start}-${end}/300000` : undefined;
  expect(answer.headers["content-range"]).toBe(stated);
  expect(answer.body.equals(part(start, end))).toBe(true);
});

test.for(["bytes=300000-", "bytes=-0"])("Range: %s asks for nothing there is", async (range) => {
  const { port } = await portal({ "content/media/film.mp4": film });
  const answer = await ask(port, "/content/media/film.mp4", { headers: { range } });
  expect([answer.status, answer.headers["content-range"]]).toEqual([416, "bytes */300000"]);
});

test("HEAD says what GET would, and sends nothing", async () => {
  const { port } = await portal({ "content/media/film.mp4": film });
  const { status, headers, body } = await ask(port, "/content/media/film.mp4", { method: "HEAD" });
  expect([status, headers["content-length"], body.length]).toEqual([200, "300000", 0]);
});

test("a download is resumed only while it is the same film", async () => {
  const { port, dir } = await portal({ "content/media/film.mp4": film });
  const path = "/content/media/film.mp4";
  const { headers } = await ask(port, path);
  const resume = async (condition: string) =>
    (await ask(port, path, { headers: { range: "bytes=9-", "if-range": condition } })).status;
  expect(await resume(headers.etag ?? "")).toBe(206);
  expect(await resume(headers["last-modified"] ?? "")).toBe(206);
  await writeFile(
    join(dir, "content/media/film.mp4"),
    film.map((byte) => byte + 1),
  );
  await utimes(join(dir, "content/media/film.mp4"), 1e9, 1e9);
  expect(await resume(headers.etag ?? "")).toBe(200);
  expect(await resume(headers["last-modified"] ?? "")).toBe(200);
});

test.for(["/content/articles/flood.json", "/content/media/a.webp"])(
  "%s is sent again only after it has changed",
  async (path) => {
    const { port, dir } = await portal({ "content/media/a.webp": "bytes" });
    const { headers } = await ask(port, path);
    const etag = headers.etag ?? "";
    const again = async (conditions: Record<string, string>) => {
      const { status, body } = await ask(port, path, { headers: conditions });
      return [status, body.length > 0];
    };
    expect(await again({ "if-none-match": etag })).toEqual([304, false]);
    expect(await again({ "if-none-match": `"other", W/${etag}` })).toEqual([304, false]);
    expect(await again({ "if-modified-since": headers["last-modified"] ?? "" })).toEqual([
      304,
      false,
    ]);
    expect(
      await again({
        "if-none-match": `"other"`,
        "if-modified-since": headers["last-modified"] ?? "",
      }),
    ).toEqual([200, true]);

    await writeFile(join(dir, path), "[]");
    expect(await again({ "if-none-match": etag })).toEqual([200, true]);
  },
);

test("a long article travels compressed for who can take it, and is then known again", async () => {
  const long = JSON.stringify({ ...sample.article, summary: "水".repeat(50_000) });
  const { port } = await portal({ "content/articles/long.json": long });
  const path = "/content/articles/long.json";
  const headers = { "accept-encoding": "gzip, br" };
  const packed = await ask(port, path, { headers });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(packed.headers.vary).toBe("Accept-Encoding");
  expect(gunzipSync(packed.body).toString()).toBe(long);

  const etag = packed.headers.etag ?? "";
  expect((await ask(port, path, { headers: { ...headers, "if-none-match": etag } })).status).toBe(
    304,
  );
  const refused = await ask(port, path, { headers: { "accept-encoding": "gzip;q=0" } });
  expect([refused.headers["content-encoding"], refused.text]).toEqual([undefined, long]);
});

test("films and pictures are not compressed again", async () => {
  const { port } = await portal({ "content/media/film.mp4": film });
  const headers = { "accept-encoding": "gzip" };
  const answer = await ask(port, "/content/media/film.mp4", { headers });
  expect([answer.headers["content-encoding"], answer.body.length]).toEqual([undefined, 300_000]);
});

test("an empty file is sent as such", async () => {
  const { port } = await portal({ "content/media/a.csv": "" });
  const answer = await ask(port, "/content/media/a.csv");
  expect([answer.status, answer.headers["content-length"]]).toEqual([200, "0"]);
});

test.for(["POST", "PUT", "DELETE"])("content is only read: %s finds nothing", async (method) => {
  const { port } = await portal();
  expect((await ask(port, "/content/site.json", { method })).status).toBe(404);
});
