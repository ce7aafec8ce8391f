import { spawnSync } from "node:child_process";
import { access, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blockWords } from "../../src/publish/schema-words.ts";
import { article, contentFolder, site } from "./content-folder.ts";

/** Runs the command as a person would, on the content in `dir`. */
function content(dir: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: dir };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/publish/main.ts", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const page =
  "您的位置:首页>要闻>\n老桥修好了\n来源:河湾日报 2026-05-01 08:00:00\n  老桥今天通车,不收费。\nbridge.png\n编辑:林一\n";

test.for([[], ["import"], ["check", "--id", "x"], ["--bogus"], ["constructor"]])(
  "%j is answered with the usage",
  async (args) => {
    const { status, stdout, stderr } = content(await contentFolder({}), ...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^Usage: npm run content/);
  },
);

test.for([["--help"], ["-h"], ["check", "--help"]])(
  "%j is the usage, and no failure",
  async (args) => {
    const { status, stdout, stderr } = content(await contentFolder({}), ...args);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: npm run content/);
  },
);

test("import --help shows a page whose layout import takes", async () => {
  const dir = await contentFolder({});
  const { status, stdout } = content(dir, "import", "--help");
  expect(status).toBe(0);
  const [, example = ""] = /in this order\.\n\n(.+?)\n\n/s.exec(stdout) ?? [];
  const text = example.replace(/^ {2}(.+?) {3,}.*$/gm, "$1").replace(">本地", ">河谷");
  await writeFile(join(dir, "page.txt"), text);
  expect(content(dir, "import", join(dir, "page.txt"), "--id", "bridge")).toMatchObject({
    status: 0,
  });
  expect(JSON.parse(await readFile(join(dir, "articles/bridge.json"), "utf8"))).toMatchObject({
    title: "老桥修好了",
    editor: "林一",
    proofreader: "王二",
    channel: "valley",
    body: [{ type: "heading", text: "一、通车" }, { type: "paragraph" }],
  });
});

test("init makes a portal of which check has nothing to say, with every block that needs no film", async () => {
  const dir = join(await contentFolder({}), "new/portal");
  const { status, stdout, stderr } = content("nowhere", "init", dir);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`CONTENT_DIR=${dir} npm start`);
  expect(content(dir, "check")).toEqual({
    status: 0,
    stdout: "1 articles, 1 pages, 4 channels and 3 media files are in order.\n",
    stderr: "",
  });
  const { $schema, body } = JSON.parse(await readFile(join(dir, "articles/welcome.json"), "utf8"));
  const types = new Set(body.map(({ type }: { type: string }) => type));
  const films = ["video", "audio", "embed"];
  expect(Object.keys(blockWords).filter((type) => !types.has(type))).toEqual(films);
  await access(join(dir, "articles", $schema));
});

test("init touches no folder that holds anything", async () => {
  const dir = await contentFolder({});
  const { status, stdout, stderr } = content(dir, "init", dir);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(`${dir} is not empty: name a new folder, or an empty one.\n`);
});

test("check of content in order says what was checked", async () => {
  expect(content(await contentFolder({ "articles/a.json": article }), "check")).toEqual({
    status: 0,
    stdout: "1 articles, 0 pages, 3 channels and 0 media files are in order.\n",
    stderr: "",
  });
});

test("check names each mistake on a line, then how many there are", async () => {
  const files = {
    "articles/a.json": { ...article, channel: "sports", title: 5 },
    "articles/b.json": { ...article, channel: "sports" },
  };
  const { status, stdout, stderr } = content(await contentFolder(files), "check");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr.split("\n")).toEqual([
    "articles/a.json: title: should be text, but is 5",
    "articles/b.json: channel: there is no channel sports in site.json",
    "2 mistakes were found.",
    "",
  ]);
});

test("check warns of fields that nobody knows, with the name that is meant, and finds the content in order", async () => {
  const files = {
    "articles/a.json": {
      ...article,
      subtitle: "副题",
      weather: "晴",
      body: [
        { type: "paragraph", text: ["一", { type: "strong", text: "二", laed: true }] },
        { type: "list", order: true, items: ["三"] },
        {
          type: "image",
          src: "https://example.com/a.jpg",
          alt: "",
          width: 9,
          height: 9,
          captoin: "图",
        },
      ],
    },
  };
  const { status, stdout, stderr } = content(await contentFolder(files), "check");
  expect(stderr.trim().split("\n")).toEqual([
    "warning: articles/a.json: body.0.text.1.laed: is not a field known here; lead is meant, perhaps",
    "warning: articles/a.json: body.1.order: is not a field known here; ordered is meant, perhaps",
    "warning: articles/a.json: body.2.captoin: is not a field known here; caption is meant, perhaps",
    "warning: articles/a.json: subtitle: is not a field known here; subTitle is meant, perhaps",
    "warning: articles/a.json: weather: is not a field known here",
  ]);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^1 articles, .+ are in order\.\n$/)]);
});

test("check looks for the badge of the police filing", async () => {
  const police = {
    text: "公网安备 1号",
    href: "https://example.com/",
    badge: "/content/media/badge.png",
  };
  const dir = await contentFolder({ "site.json": { ...site, filings: { police } } });
  expect(content(dir, "check")).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(
      /^site\.json: filings\.police\.badge: there is no file \/content\/media\/badge\.png$/m,
    ),
  });
});

test("import writes the article and says what it left out", async () => {
  const dir = await contentFolder({ "page.txt": page });
  const { status, stdout, stderr } = content(
    dir,
    "import",
    join(dir, "page.txt"),
    "--id",
    "bridge",
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: "articles/bridge.json was written.\n" });
  expect(stderr).toMatch(/^note: the picture bridge\.png does not stand beside .+\n$/);
  const text = await readFile(join(dir, "articles/bridge.json"), "utf8");
  expect(text).toContain("老桥今天通车，不收费。");
  // Its schema is there for the author's editor.
  await access(join(dir, "articles", JSON.parse(text).$schema));
});

test("import of a file that is not there is one sentence", async () => {
  expect(content(await contentFolder({}), "import", "nowhere.txt")).toEqual({
    status: 1,
    stdout: "",
    stderr: "nowhere.txt: there is no such file.\n",
  });
});

test("import over an article needs --replace", async () => {
  const dir = await contentFolder({ "page.txt": page, "articles/bridge.json": article });
  const args = ["import", join(dir, "page.txt"), "--id", "bridge"];
  expect(content(dir, ...args)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("--replace"),
  });
  expect(content(dir, ...args, "--replace")).toMatchObject({ status: 0 });
});

test("a content folder that cannot be written is one sentence", async () => {
  const dir = await contentFolder({ schema: "a file where a folder should be" });
  const { status, stderr } = content(dir, "schema");
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test.for(
  ["articles", "pages"].flatMap((folder) =>
    ["check", "build"].map((command) => [folder, command] as const),
  ),
)("%s that cannot be read is one sentence of %s", async ([folder, command]) => {
  const dir = await contentFolder({});
  await symlink(folder, join(dir, folder));
  const { status, stdout, stderr } = content(dir, command);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^the folder ${folder} cannot be read \\(ELOOP: .+\\)\n$`));
});

test("schema names the files that it writes", async () => {
  const { status, stdout } = content(await contentFolder({}), "schema");
  expect(status).toBe(0);
  expect(stdout).toContain("schema/article.schema.json was written.");
});
