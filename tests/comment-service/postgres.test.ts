import { join } from "node:path";
import { Client } from "pg";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { laterStepsOf, schemaOf } from "../../src/comment-service/schema.ts";
import { projectDir } from "../browser/address.ts";
import { run } from "../server/process.ts";
import { folder, openPortal, portal, post } from "../server/portal.ts";
import { readAll } from "../server/read-all.ts";
import { contract } from "./contract.ts";
import { EARLIER, LEFT, leftOf } from "./earlier.ts";
import { erasing } from "./erasing.ts";
import { type Cluster, startPostgres } from "./postgres.ts";
import { queriesOf } from "./queries-of.ts";
import { stage } from "./stage.ts";
import { statementsOf } from "./statements.ts";
import { type Visitor, visitor } from "./visitor.ts";

// A whole cluster starts here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const cluster = await startPostgres();

/** `npm run comments` over the folder of a portal. */
const command = (dir: string, url: string, ...args: string[]) =>
  run(dir, [process.execPath, join(projectDir, "src/comment-service/main.ts"), ...args], {
    DATA_DIR: "data",
    DATABASE_URL: url,
  }).ended;
const SECRET = "one-secret-for-all-of-the-instances";

const tellWhyNot = (reason: string) =>
  test(`all that holds of SQLite holds, but ${reason}`, ({ skip }) => {
    expect(cluster).toBe(reason);
    skip(reason);
  });

function hold({ create, crash, close }: Cluster) {
  afterAll(close);

  const prepare = async () => {
    const env = { COMMENTS_MODERATION: "pre", DATABASE_URL: await create() };
    const opened = await openPortal({ env });
    return { ...stage(opened), query: queriesOf(opened.comments), close: opened.close };
  };
  contract(prepare);
  erasing(prepare);

  test("what earlier versions left of deleted comments goes when a server starts", async () => {
    const url = await create();
    const client = new Client({ connectionString: url });
    await client.connect();
    onTestFinished(() => client.end());
    const made = `CREATE TABLE migrations (step INTEGER PRIMARY KEY); INSERT INTO migrations VALUES (1);
      CREATE TABLE rate_limits (key TEXT PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire BIGINT);`;
    await client.query(schemaOf("postgres") + made + EARLIER);
    await portal({}, { env: { DATABASE_URL: url } });
    expect(await leftOf(async (sql) => (await client.query(sql)).rows)).toEqual(LEFT);
  });

  /** Two instances behind a balancer: one database, one secret, one folder of content. */
  async function two(more: Record<string, string> = {}) {
    const dir = await folder();
    const env = { DATABASE_URL: await create(), SECRET, ...more };
    // At once, so that both find an empty database.
    const [one, other] = await Promise.all([portal({}, { dir, env }), portal({}, { dir, env })]);
    return { one, other, ...stage(one) };
  }

  test("two instances know a person by one cookie, and each sees at once what the other has taken", async () => {
    const { one, other, article, somebody } = await two();
    const id = await article();
    const author = somebody();
    expect((await visitor(other.origin, other.comments).list(id)).counts.total).toBe(0);
    const { said } = await author.post(id, "从这台写的");
    const there = visitor(other.origin, other.comments);
    for (const [name, value] of author.jar) there.jar.set(name, value);
    const list = await there.list(id);
    expect([list.items[0].body, list.viewer.id]).toEqual(["从这台写的", said.author.id]);
    await there.like(said.id);
    expect((await visitor(one.origin, one.comments).list(id)).items[0].likes).toBe(1);
  });

  test("a hundred posts of one key over both are one comment, a hundred likes over both are a hundred", async () => {
    const { one, other, article } = await two();
    const id = await article();
    const people = Array.from({ length: 100 }, (_, n) => {
      const { origin, comments } = n % 2 === 0 ? one : other;
      return visitor(origin, comments);
    });
    const key = { "idempotency-key": crypto.randomUUID() };
    const posts = await Promise.all(people.map((person) => person.post(id, "只此一条", {}, key)));
    expect(posts.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(posts.map(({ said }) => said.id)).size).toBe(1);
    const comment = posts[0]?.said.id;
    await Promise.all(people.map((person) => person.like(comment)));
    const [first] = people;
    const list = await first?.list(id);
    expect([list.counts.total, list.items[0].likes]).toEqual([1, 100]);
  });

  test("limits are counted over both", async () => {
    const { one, other, article } = await two({ COMMENTS_LIMITS: "on" });
    const id = await article();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => {
        const { origin, comments } = n % 2 === 0 ? one : other;
        return visitor(origin, comments).post(id, `第${n}条，各不相同`);
      }),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
  });

  test("no statement reads a table whole or sorts", async () => {
    const client = new Client({ connectionString: await create() });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query([schemaOf("postgres"), ...laterStepsOf("postgres")].join("\n"));
    // Tables without a row are read whole unless that is made dear; what has no index still is.
    await client.query("SET enable_seqscan = off; SET enable_bitmapscan = off");
    for (const { name, sql, values } of statementsOf("postgres")) {
      // oxlint-disable-next-line no-await-in-loop -- one connection
      const { rows } = await client.query(`EXPLAIN ${sql}`, values);
      const plan = rows.map((row) => String(row["QUERY PLAN"])).join("\n");
      expect(`${name}: ${plan}`).not.toMatch(/Seq Scan|Sort Key/);
    }
  });

  test("comments are moved from SQLite with all that belongs to them, and go on from there", async () => {
    const url = await create();
    const before = await portal({}, { env: { COMMENTS_MODERATION: "pre" } });
    const { article, somebody, moderator, decide } = stage(before);
    const id = await article();
    const [author, other, chief] = [somebody(), somebody(), await moderator()];
    const { said: root } = await author.post(id, "一楼", { nick: "老王" });
    await decide(chief, root.id, "approve");
    const { said: reply } = await other.post(id, "二楼", { parentId: root.id });
    await decide(chief, reply.id, "approve");
    const { said: refused } = await other.post(id, "三楼");
    await decide(chief, refused.id, "reject");
    await other.appeal(refused.id);
    await other.like(root.id);
    await other.report(root.id);
    const seen = async (who: Visitor) => [
      await who.list(id),
      (await who.call("GET", "/me/comments")).said,
      (await who.call("GET", `/comments/${reply.id}`)).said,
    ];
    const desk = async () => [
      (await chief.call("GET", `/moderation/comments/${root.id}`)).said,
      (await chief.call("GET", `/moderation/comments/${refused.id}`)).said,
      (await chief.call("GET", "/moderation/log")).said,
    ];
    const was = [await seen(author), await seen(other), await desk()];
    const busy = await command(before.dir, url, "move");
    expect(busy.err).toMatch(/comments\.db is in use: stop the server first\.\n$/);
    await before.comments.close();
    expect(await command(before.dir, url, "move")).toMatchObject({
      code: 0,
      out: "Moved 3 comments to PostgreSQL.\n",
      err: "",
    });

    const env = { COMMENTS_MODERATION: "pre", DATABASE_URL: url };
    const after = await portal({}, { dir: before.dir, env });
    for (const who of [author, other, chief]) who.moveTo(after);
    expect([await seen(author), await seen(other), await desk()]).toEqual(was);
    const { said: next } = await author.post(id, "接着说");
    expect(Number(next.id)).toBeGreaterThan(Number(refused.id));
    const twice = await command(before.dir, url, "move");
    expect([twice.code, twice.err]).toEqual([1, "DATABASE_URL is of a database with comments.\n"]);
  });

  test("killed among writers, five times, PostgreSQL has lost no comment that was acknowledged, and has none twice", async ({
    skip,
  }) => {
    if (!crash) return skip("the PostgreSQL of TEST_DATABASE_URL is somebody's: it is not killed");
    const one = await portal({}, { env: { DATABASE_URL: await create("durable") } });
    const id = await stage(one).article();
    const address = `/api/v1/articles/${id}/comments`;
    const send = (body: string) =>
      post(one.origin, { body }, { "idempotency-key": `${id}-${body}` }, address);
    const [sent, acknowledged] = [new Set<string>(), new Set<string>()];
    const refused = new Set<string>();
    for (const round of [1, 2, 3, 4, 5]) {
      // oxlint-disable no-await-in-loop -- one burst of writers after the other
      const before = acknowledged.size;
      const underWay = Promise.withResolvers<void>();
      const over = { is: false };
      // Whoever is refused stops: what they would have said is not acknowledged. Whoever only had to wait for a
      // connection goes on until PostgreSQL is there again.
      const write = async (writer: number, n: number): Promise<void> => {
        const body = `${round}-${writer}-${n}`;
        sent.add(body);
        const answer = await send(body);
        const said = await answer.json();
        if (answer.status !== 201) return void refused.add(said.code);
        acknowledged.add(said.body);
        if (acknowledged.size === before + 60) underWay.resolve();
        return over.is ? undefined : write(writer, n + 1);
      };
      const writers = Promise.all(Array.from({ length: 20 }, (_, writer) => write(writer, 0)));
      await Promise.race([underWay.promise, writers]);
      const crashed = crash().finally(() => {
        over.is = true;
      });
      expect((await fetch(`${one.origin}/content/articles/flood.json`)).status).toBe(200);
      await Promise.all([crashed, writers]);
      expect(acknowledged.size).toBeGreaterThanOrEqual(before + 60);
      // oxlint-enable no-await-in-loop
    }
    expect([...refused]).toEqual(["read_only"]);
    const stored = await readAll(one.origin, address);
    expect([...acknowledged].filter((body) => !stored.includes(body))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    // Whoever was refused sends the same again, as the panel does; what was stored is not stored twice.
    await Promise.all([...sent].map(send));
    expect((await readAll(one.origin, address)).toSorted()).toEqual([...sent].toSorted());
  });
}

describe("on PostgreSQL", () =>
  typeof cluster === "string" ? tellWhyNot(cluster) : hold(cluster));
