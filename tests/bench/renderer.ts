import { join } from "node:path";
import { loadDrawing } from "../../src/server/drawing.ts";
import { readPageTemplate } from "../../src/server/page-template.ts";
import type { Render } from "./renders.ts";

/** The renderer of the built site over a portal's folder, for calling it without its server and what that keeps. */
export async function loadRenderer(dir: string): Promise<Render> {
  const draw = await loadDrawing(join(dir, "dist"), join(dir, "content"));
  const template = readPageTemplate(join(dir, "dist"));
  return async (path) => {
    const drawn = await draw(new URL(path, "http://localhost"));
    return { status: drawn.status, html: template.fill(drawn) };
  };
}
