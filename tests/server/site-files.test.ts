import { createHash } from "node:crypto";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { EMBED_HOSTS } from "../../src/article/block.ts";
import { plainPage, siteFiles } from "../../src/server/site-files.ts";
import { ask, folder, portal, sample } from "./portal.ts";

const html = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

test.for(["/", "/a/flood", "/c/news?page=2", "/p/about", "/nowhere/at/all", "/a/x.y"])(
  "%s is the page, with the security headers of a page",
  async (path) => {
    const { port } = await portal();
    const { status, headers, text } = await ask(port, path, html);
    expect(status).toBe(200);
    expect(text).toContain("<!doctype html>");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
  },
);

test("over an encrypted line, and over no other, browsers are told to come back by such a line alone", async () => {
  const { port } = await portal();
  const plain = await ask(port, "/", html);
  expect(plain.headers["strict-transport-security"]).toBeUndefined();
  const headers = { ...html.headers, "x-forwarded-proto": "https" };
  const secure = await ask(port, "/", { headers });
  expect(secure.headers["strict-transport-security"]).toBe("max-age=63072000");
});

test("the page's policy lets its own inline script run, and nothing unsafe", async () => {
  const { port } = await portal();
  const { headers } = await ask(port, "/", html);
  const policy = String(headers["content-security-policy"]);
  const directives = new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
  const hash = createHash("sha256").update(sample.inline).digest("base64");
  expect(directives.get("script-src")).toEqual(["'self'", `'sha256-${hash}'`]);
  expect(directives.get("default-src")).toEqual(["'self'"]);
  expect(directives.get("frame-src")).toEqual(EMBED_HOSTS.map((host) => `https://${host}`));
  for (const name of ["object-src", "base-uri"]) expect(directives.get(name)).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test.for(["img-src", "media-src"])(
  "%s lets in what the content may name: files of this site, of http and of https",
  async (name) => {
    const { port } = await portal();
    const { headers } = await ask(port, "/", html);
    const policy = String(headers["content-security-policy"]).split("; ");
    const values = policy.find((directive) => directive.startsWith(`${name} `))?.split(" ");
    expect(values).toEqual(expect.arrayContaining(["'self'", "http:", "https:"]));
  },
);

test.for([
  ["lines end as on Windows", "<script>a;\r\nb;</script>", ["a;\nb;"]],
  ["a script has attributes", `<script type="module">a</script>`, ["a"]],
  ["a script is a file", `<script type="module" src="/assets/a.js"></script>`, []],
  ["there are two", "<script>a</script><p>x</p><SCRIPT>b</SCRIPT>", ["a", "b"]],
] as const)("the policy is right where %s", async ([, script, bodies]) => {
  const { port } = await portal({ "dist/index.html": `<!doctype html>${script}` });
  const { headers } = await ask(port, "/", html);
  const hashes = bodies.map(
    (body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`,
  );
  expect(headers["content-security-policy"]).toContain(
    `; ${["script-src 'self'", ...hashes].join(" ")};`,
  );
});

test("built files are kept for ever, and travel compressed", async () => {
  const { port } = await portal();
  const headers = { "accept-encoding": "gzip" };
  const answer = await ask(port, "/assets/main-Ab12Cd34.js", { headers });
  expect(answer.headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "gzip",
  });
  expect(gunzipSync(answer.body).toString()).toContain("// 看报");
});

test("other files of the site are asked about at every use", async () => {
  const { port } = await portal();
  const { status, headers } = await ask(port, "/icon.svg");
  expect([status, headers["cache-control"]]).toEqual([200, "no-cache"]);
});

test.for(["/", "/index.html", "/%69ndex.html"])("%s has the policy of a page", async (path) => {
  const { port } = await portal();
  const { headers } = await ask(port, path, html);
  expect(headers["content-security-policy"]).toContain("script-src");
});

test.for([
  ["/assets/gone.js", "*/*"],
  ["/assets/gone.js", "text/html"],
  ["/favicon.ico", "image/avif,*/*;q=0.8"],
  ["/a/flood", "application/json"],
  ["/..%2fsecret.json", "*/*"],
  ["/assets/..%2f..%2fsecret.json", "*/*"],
  ["/.env", "*/*"],
] as const)("%s is not found by who accepts %s", async ([path, accept]) => {
  const { port } = await portal({ "secret.json": "secret", "dist/.env": "secret" });
  const { status, text } = await ask(port, path, { headers: { accept } });
  expect([status, text]).toEqual([404, "Not found\n"]);
});

test("a page that has not changed is not sent again", async () => {
  const { port } = await portal();
  const { headers } = await ask(port, "/", html);
  const again = await ask(port, "/a/other", {
    headers: { ...html.headers, "if-none-match": headers.etag ?? "" },
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test.for(["/content/old.json", "/%63ontent/old.json", "/content%2fold.json", "//content/old.json"])(
  "%s never serves what a build copied of the content",
  async (path) => {
    const { port } = await portal({ "dist/content/old.json": "stale" });
    expect((await ask(port, path)).text).not.toContain("stale");
  },
);

test("the built site by itself leaves the content to the content folder", async () => {
  const dir = await folder({ "dist/content/old.json": "stale" });
  const headers = { accept: "application/json" };
  const asked = new Request("http://localhost/content/old.json", { headers });
  const dist = join(dir, "dist");
  const plain = plainPage(dist);
  expect(await siteFiles(dist, { page: plain, plain })(asked)).toBeUndefined();
});

test("the content folder is served in place of what a build copied of it", async () => {
  const { port } = await portal({ "dist/content/site.json": "stale" });
  expect((await ask(port, "/content/site.json")).text).toBe(JSON.stringify(sample.site));
});

test("the plain app is at shell.html for whoever takes anything, with the policy of a page", async () => {
  const { port } = await portal();
  const page = await ask(port, "/", html);
  const shell = await ask(port, "/shell.html", { headers: { accept: "*/*" } });
  expect(shell.status).toBe(200);
  expect(shell.text).toBe(page.text);
  expect(shell.headers["content-security-policy"]).toBe(page.headers["content-security-policy"]);
});

test("the service worker is asked about at every visit", async () => {
  const { port } = await portal({ "dist/sw.js": "// worker" });
  const { status, headers } = await ask(port, "/sw.js");
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "no-cache",
  });
});
