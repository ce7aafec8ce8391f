import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { type Environment, EnvironmentFault, readEnvironment } from "./environment.ts";
import { isFatal, toLine } from "./faults.ts";
import { addressOf, listen } from "./listen.ts";
import { openComments } from "./open-comments.ts";
import { closingOf } from "./close.ts";
import { type Build, watchContent } from "./watch-content.ts";

try {
  await start(await readEnvironment(process.env));
} catch (error) {
  if (!(error instanceof EnvironmentFault)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start(environment: Environment) {
  const { contentDir, dataDir } = environment;
  const distDir = resolve("dist");
  if (!existsSync(join(distDir, "index.html"))) {
    throw new EnvironmentFault("There is no built site in dist: run `npm run build` first.");
  }

  const commentStore = openComments(dataDir);
  const content = watchContent(contentDir, {
    onRebuilt: tellFaults,
    onFailure: ({ message }) => console.error(`The content was not built: ${message}`),
  });
  const { faults = [] } = (await content.build()) ?? {};
  if (faults.some(isFatal)) {
    tellFaults({ faults: faults.filter(isFatal) });
    throw new EnvironmentFault(`CONTENT_DIR is ${contentDir} but its site.json is at fault.`);
  }

  const app = createApp({ contentDir, commentStore, distDir });
  const server = createServer(getRequestListener(app.fetch));
  const close = closingOf(server);
  await listen(server, environment);
  tellFaults({ faults });

  const stop = async () => {
    content.close();
    await close();
    commentStore.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
  console.log(`看报 Kanbao is at ${addressOf(environment)}`);
}

function tellFaults({ faults }: Pick<Build, "faults">) {
  for (const fault of faults) console.warn(toLine(fault));
}
