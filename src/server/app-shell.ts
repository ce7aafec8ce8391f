import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** The chunk that the entry, which holds React, loads and runs next: all that the first page needs. */
export const PROGRAM = "reader";

/**
 * Names that chunk in index.html, so that both come side by side. Copies it to shell.html: the plain app at an address
 * of its own, which the service worker keeps, as `/` and `/index.html` may answer with a front page that was rendered.
 */
export const appShell = (): Plugin => ({
  name: "app-shell",
  apply: "build",
  enforce: "post",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) => [preload(addressOf(PROGRAM, bundle))],
  },
  generateBundle(_options, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return;
    this.emitFile({ type: "asset", fileName: "shell.html", source: page.source });
  },
});

function addressOf(name: string, bundle: Rolldown.OutputBundle): string {
  const chunk = Object.values(bundle).find((file) => file.type === "chunk" && file.name === name);
  if (!chunk)
    throw new Error(`The build has no chunk "${name}" (codeSplitting in vite.config.ts).`);
  return `/${chunk.fileName}`;
}

const preload = (href: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", crossorigin: true, href },
  injectTo: "head",
});
