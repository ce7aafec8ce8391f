import { once } from "node:events";
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How long requests that are under way may take to finish, in milliseconds. */
const GRACE = 5_000;

/** How often connections that have become idle are looked for, in milliseconds. */
const PERIOD = 50;

/**
 * Prepares a server, before it listens, for being closed without breaking off what it is answering. The function
 * returned stops accepting connections and waits for the requests under way, though not for ever.
 */
export function closingOf(server: Server): () => Promise<void> {
  // Browsers connect ahead of need, and Node does not count such a connection as idle.
  const unused = new Set<Socket>();
  server.on("request", ({ socket }) => unused.delete(socket));
  server.on("connection", (socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });

  return async () => {
    const closed = once(server, "close");
    server.close();
    const sweep = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of unused) socket.destroy();
    }, PERIOD);
    const limit = setTimeout(() => server.closeAllConnections(), GRACE);
    await closed;
    clearInterval(sweep);
    clearTimeout(limit);
  };
}
