import { type ServerProcess, startServer } from "./server-process.ts";

/** Starts the plain app, as it is without rendering, over a portal's folder, with a comments database of its own. */
export const startPlainApp = (dir: string): Promise<ServerProcess> =>
  startServer("src/server/main.ts", dir, { DATA_DIR: "plain-data", RENDER: "off" });
