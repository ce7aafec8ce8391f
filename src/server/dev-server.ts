import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { ViteDevServer } from "vite";
import { createApp } from "./app.ts";
import type { Environment } from "./environment.ts";
import { keepSite, linesOf, siteSentence } from "./keep-site.ts";
import { openCommentService } from "../comment-service/open-service.ts";
import { passwordLine } from "./password-line.ts";
import { type Build, watchContent } from "./watch-content.ts";

/**
 * Answers `/api`, `/content` and the manifest inside Vite's dev server, and reloads its pages after every build of the content.
 * Returns what closes it again.
 * @throws EnvironmentFault where the comments database cannot be used, or site.json is at fault
 */
export async function mount(
  server: ViteDevServer,
  { contentDir, dataDir, comments: settings }: Environment,
) {
  const { logger } = server.config;
  const standIn = keepSite(contentDir);
  const comments = await openCommentService({ ...settings, contentDir, dataDir });
  if (comments.madePassword) logger.info(passwordLine(comments.madePassword));
  const app = createApp({ contentDir, standIn, comments });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const tellFaults = (build?: Build) => {
    for (const line of linesOf(build?.faults ?? [])) logger.warn(line, { timestamp: true });
  };
  const content = watchContent(contentDir, {
    onRebuilt: (build) => {
      tellFaults(build);
      const sentence = siteSentence(build.faults);
      server.ws.send(
        sentence
          ? { type: "error", err: { message: sentence, stack: "" } }
          : { type: "full-reload" },
      );
    },
    onFailure: ({ message }) =>
      logger.error(`The content was not built: ${message}`, { timestamp: true }),
  });
  // Vite does not wait for the first build; whoever asks for content does.
  const built = content.build().then(tellFaults);

  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (/^\/(?:api\/|manifest\.)/.test(request.url ?? "")) void answer(request, response);
    else if (request.url?.startsWith("/content/")) void built.then(() => answer(request, response));
    else next();
  });
  process.once("SIGTERM", endWell);
  return () => {
    process.off("SIGTERM", endWell);
    content.close();
    void comments.close();
  };
}

/** Vite closes itself on SIGTERM, but counts it as a failure; to do as one was told is none. */
function endWell() {
  process.exitCode = 0;
}
