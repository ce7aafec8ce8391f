import { once } from "node:events";
import type { Server } from "node:net";
import { codeOf, type Environment } from "./environment.ts";
import { EnvironmentFault } from "../lib/environment-fault.ts";

type Place = Pick<Environment, "host" | "port">;

/**
 * Opens `server` at the host and port of the environment.
 * @throws EnvironmentFault naming which of the two is wrong
 */
export async function listen(server: Server, { host, port }: Place): Promise<void> {
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch (cause) {
    throw new EnvironmentFault(explain(codeOf(cause), { host, port }), { cause });
  }
}

/** What a failed `listen` means for whoever set PORT and HOST, by the code of its error. */
export function explain(code: string, { host, port }: Place): string {
  if (code === "EADDRINUSE") {
    return `PORT ${port} is in use on ${host}: stop what uses it, or set PORT to another number.`;
  }
  if (code === "EACCES") {
    return `PORT ${port} may not be opened by this user: set PORT to a number above 1023.`;
  }
  return `HOST is "${host}" but must be a name or address of this machine, such as 127.0.0.1 or 0.0.0.0 (${code}).`;
}

/** Where a browser finds the site. */
export const addressOf = ({ host, port }: Place) =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
