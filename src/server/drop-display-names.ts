import type { Plugin } from "vite";

/**
 * Leaves out the names that React Router gives its components for developers' tools. They are assignments, so the
 * bundler must keep each component that has one: forms, fetchers and links that this program does not use, 4 kB of gzip.
 */
export const dropDisplayNames = (): Plugin => ({
  name: "drop-display-names",
  apply: "build",
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) => ({
      code: code
        .replace(/^[\w$]+\.displayName = .*;$/gm, "")
        .replace(/= (React\$1\.(?:forwardRef|createContext|memo)\()/g, "= /* @__PURE__ */ $1"),
      map: null,
    }),
  },
});
