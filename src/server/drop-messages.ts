import { type ESTree, parseSync, type Plugin, Visitor } from "vite";

/** React Router's own, by the place of the message among the arguments. */
const SAYS: Record<string, number> = { invariant: 1, warning: 1, warningOnce: 2 };

/**
 * Leaves out the sentences with which React Router tells developers what they did wrong: `npm run dev` and the tests
 * say them, and a reader's browser need not carry them. 1.8 kB of gzip.
 */
export const dropMessages = (): Plugin => ({
  name: "drop-messages",
  apply: "build",
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler(code, id) {
      const messages: ESTree.Argument[] = [];
      const visitor = new Visitor({
        CallExpression({ callee, arguments: given }) {
          const place = callee.type === "Identifier" ? SAYS[callee.name] : undefined;
          const message = place === undefined ? undefined : given[place];
          if (message) messages.push(message);
        },
      });
      visitor.visit(parseSync(id, code).program);
      const made = messages
        .toSorted((one, other) => other.start - one.start)
        .reduce((text, { start, end }) => `${text.slice(0, start)}""${text.slice(end)}`, code);
      return { code: made, map: null };
    },
  },
});
