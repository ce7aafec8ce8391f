import { once } from "node:events";
import { cp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { buildContent } from "../../src/publish/build.ts";
import { createApp } from "../../src/server/app.ts";
import { loadDrawing } from "../../src/server/drawing.ts";
import { readCommentEnvironment } from "../../src/comment-service/environment.ts";
import { openCommentService } from "../../src/comment-service/open-service.ts";
import { projectDir } from "./address.ts";
import { makePortal } from "./portal.ts";

/** What every page must be able to live under, whatever else its policy says. */
const STRICT = "require-trusted-types-for 'script'; trusted-types kanbao";

type Answering = (request: Request) => Response | Promise<Response>;

/** Stands between reader and server: answers a request itself, or has the server answer this or another one. */
type Rule = (request: Request, server: Answering) => Response | Promise<Response>;

/**
 * A portal of one test's own, on a port of its own: the real server over a copy of the built site and of the content,
 * which can be stopped, started again at the same address, and made to answer differently. With `drawn`, the server
 * draws its pages; `settings` are of the comments, as in the environment.
 */
export async function openPortal({ drawn = false, settings = {} } = {}) {
  const dir = await makePortal();
  const distDir = join(dir, "dist");
  await cp(join(projectDir, "dist"), distDir, { recursive: true });
  await buildContent(join(dir, "content"));
  const contentDir = join(dir, "content");
  const comments = await openCommentService({
    ...readCommentEnvironment({
      COMMENTS_MODERATION: "post",
      COMMENTS_LIMITS: "off",
      ...settings,
    }),
    contentDir,
    dataDir: join(dir, "data"),
  });
  const draw = drawn ? await loadDrawing(distDir, contentDir) : undefined;
  const options = { contentDir, comments, distDir, draw };
  const running: { server: Server; port: number; rule: Rule } = {
    server: createServer(),
    port: 0,
    rule: (request, server) => server(request),
  };

  const start = async () => {
    const app = createApp(options);
    const answer = async (request: Request) => {
      const response = await running.rule(request, app.fetch);
      const policy = response.headers.get("content-security-policy");
      if (policy?.startsWith("default-src") && !policy.includes("trusted-types")) {
        response.headers.set("content-security-policy", `${policy}; ${STRICT}`);
      }
      return response;
    };
    running.server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }));
    running.server.listen(running.port, "127.0.0.1");
    await once(running.server, "listening");
    const address = running.server.address();
    running.port = typeof address === "object" && address ? address.port : 0;
  };
  /** No one answers at the address any more. */
  const stop = async () => {
    const closed = once(running.server, "close");
    running.server.close();
    running.server.closeAllConnections();
    await closed;
  };
  await start();

  return {
    origin: `http://127.0.0.1:${running.port}`,
    start,
    stop,
    /** From now on requests are answered by this rule. */
    answerBy(rule: Rule) {
      running.rule = rule;
    },
    /** The service of its comments. */
    comments,
    /** The folder of the content. */
    contentDir: options.contentDir,
    async close() {
      await stop();
      await comments.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The same request of a client that takes no compression and has no copy, for a rule that changes the answer's text. */
export const asPlainText = ({ url, headers }: Request) =>
  new Request(url, { headers: { accept: headers.get("accept") ?? "*/*" } });

export type OwnPortal = Awaited<ReturnType<typeof openPortal>>;
