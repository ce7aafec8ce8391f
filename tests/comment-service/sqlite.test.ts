// @vitest-environment node
import { vi } from "vitest";
import { openPortal } from "../server/portal.ts";
import { contract } from "./contract.ts";
import { stage } from "./stage.ts";

// The same patience as for PostgreSQL, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

contract(async () => {
  const portal = await openPortal({ env: { COMMENTS_MODERATION: "pre" } });
  return { ...stage(portal), close: portal.close };
});
