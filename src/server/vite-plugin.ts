import type { Plugin } from "vite";
import type * as DevServer from "./dev-server.ts";
import { codeOf, type Environment, readEnvironment } from "./environment.ts";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { explain } from "./listen.ts";

/**
 * The API and the content inside `npm run dev`, at the PORT and HOST of the environment; a change of
 * the content is built and reloads the page.
 */
export function kanbao(): Plugin {
  const session: { environment?: Environment; close?: () => void } = {};
  return {
    name: "kanbao",
    // Vitest starts Vite's server as well, and has no use for a portal in it.
    apply: (_config, { command, isPreview }) =>
      command === "serve" && !isPreview && !process.env["VITEST"],
    async config() {
      const environment = await readEnvironment(process.env).catch(explainAndExit);
      session.environment = environment;
      const { host, port, contentDir, dataDir } = environment;
      const ignored = [`${contentDir}/**`, `${dataDir}/**`];
      return { server: { host, port, strictPort: true, watch: { ignored } } };
    },
    async configureServer(server) {
      const { environment } = session;
      if (!environment) return;
      // Heard before Vite hears of it, whose words for a port in use are others.
      server.httpServer?.prependListener("error", (error) => {
        if (!server.httpServer?.listening) {
          explainAndExit(new EnvironmentFault(explain(codeOf(error), environment)));
        }
      });
      const { mount } = await portal();
      session.close = await mount(server, environment).catch(explainAndExit);
    },
    buildEnd() {
      session.close?.();
    },
  };
}

/** By an address that the bundler of vite.config.ts leaves alone: tests and builds load no server with it. */
function portal(): Promise<typeof DevServer> {
  return import(new URL("./dev-server.ts", import.meta.url).href);
}

function explainAndExit(error: unknown): never {
  if (!(error instanceof EnvironmentFault)) throw error;
  console.error(error.message);
  return process.exit(1);
}
