import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { Memory } from "../publish/build-memory.ts";
import { readMemory, saveMemory } from "../publish/saved-memory.ts";
import { createApp } from "./app.ts";
import { loadDrawing } from "./drawing.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { addressOf, listen } from "./listen.ts";
import { keepSite, linesOf } from "./keep-site.ts";
import { openCommentService } from "../comment-service/open-service.ts";
import { closingOf } from "./close.ts";
import { passwordLine } from "./password-line.ts";
import { openRequestLog } from "./request-log.ts";
import { type Build, watchContent } from "./watch-content.ts";

try {
  await start(await readEnvironment(process.env));
} catch (error) {
  if (!(error instanceof EnvironmentFault)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start(environment: Environment) {
  const { contentDir, dataDir, render, log } = environment;
  const distDir = resolve("dist");
  if (!existsSync(join(distDir, "index.html"))) {
    throw new EnvironmentFault("There is no built site in dist: run `npm run build` first.");
  }

  const standIn = keepSite(contentDir);
  const comments = await openCommentService({ ...environment.comments, contentDir, dataDir });
  const memoryFile = join(dataDir, "build-memory");
  const memory = readMemory(memoryFile);
  const isNew = memory.articles.size === 0;
  const listeners = {
    onRebuilt: tellFaults,
    onFailure: ({ message }: Error) => console.error(`The content was not built: ${message}`),
  };
  const content = watchContent(contentDir, listeners, memory);
  const { faults = [], written = [] } = (await content.build()) ?? {};

  const draw = render
    ? await loadDrawing(distDir, contentDir, standIn).catch(toFailure)
    : undefined;
  const requests = log ? openRequestLog() : undefined;
  const app = createApp({
    contentDir,
    standIn,
    comments,
    log: requests?.write,
    distDir,
    draw: draw instanceof Error ? undefined : draw,
  });
  const server = createServer(getRequestListener(app.fetch));
  const close = closingOf(server);
  await listen(server, environment);
  tellFaults({ faults });
  if (isNew || written.length > 0) remember(memoryFile, memory);
  // The plain app draws its pages itself; readers wait longer, and search engines see nothing.
  if (draw instanceof Error) console.error(`Pages are not drawn here: ${draw.message}`);

  const stop = async () => {
    content.close();
    await close();
    await comments.close();
    requests?.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
  if (comments.madePassword) console.log(passwordLine(comments.madePassword));
  console.log(`看报 Kanbao is at ${addressOf(environment)}`);
}

/** What could not be kept costs the next start its time, and readers nothing. */
function remember(file: string, memory: Memory) {
  try {
    saveMemory(file, memory);
  } catch (error) {
    console.error(`What was built is not remembered: ${toFailure(error).message}`);
  }
}

function toFailure(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}

function tellFaults({ faults }: Pick<Build, "faults">) {
  for (const line of linesOf(faults)) console.warn(line);
}
