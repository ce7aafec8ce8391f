import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { copyText } from "../../src/lib/copy-text.ts";

/** What jsdom lacks of a browser's clipboards. */
function clipboards(modern: "works" | "refuses" | "missing", older: () => boolean) {
  const written: string[] = [];
  const writeText = async (text: string) => {
    if (modern === "refuses") throw new DOMException("no", "NotAllowedError");
    written.push(text);
  };
  const value = modern === "missing" ? undefined : { writeText };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value });
  const execCommand = vi.fn<(command: string) => boolean>(older);
  Object.defineProperty(document, "execCommand", { configurable: true, value: execCommand });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "clipboard");
    Reflect.deleteProperty(document, "execCommand");
  });
  return { written, execCommand };
}

/** What the older way would copy: what is selected in its field. */
function selected() {
  const field = document.querySelector("textarea");
  return field?.value.slice(field.selectionStart, field.selectionEnd) ?? "";
}

beforeEach(() => document.body.replaceChildren());

/** Copies, and looks that nothing is left behind on the page. */
async function copies(text: string) {
  const copied = await copyText(text);
  expect(document.querySelector("textarea")).toBeNull();
  return copied;
}

test("the browser's clipboard takes the text as it is", async () => {
  const { written, execCommand } = clipboards("works", () => true);

  expect(await copies("晨\nhttps://a.example/?b=1&c")).toBe(true);
  expect(written).toEqual(["晨\nhttps://a.example/?b=1&c"]);
  expect(execCommand).not.toHaveBeenCalled();
});

test.for(["refuses", "missing"] as const)(
  "where that %s, the older way copies the same",
  async (modern) => {
    const copied: string[] = [];
    const { execCommand } = clipboards(modern, () => copied.push(selected()) > 0);

    expect(await copies("晨\n市")).toBe(true);
    expect(execCommand.mock.calls).toEqual([["copy"]]);
    expect(copied).toEqual(["晨\n市"]);
  },
);

test("inside an open dialog the older way selects inside it, since nothing outside can be selected", async () => {
  const dialog = document.createElement("dialog");
  dialog.open = true;
  document.body.append(dialog);
  clipboards("missing", () => dialog.querySelector("textarea") !== null);

  expect(await copies("晨")).toBe(true);
});

test.for<[string, () => boolean]>([
  ["says no", () => false],
  [
    "is forbidden",
    () => {
      throw new DOMException("no", "SecurityError");
    },
  ],
])("where the older way %s too, that is said", async ([, older]) => {
  clipboards("refuses", older);

  expect(await copies("晨")).toBe(false);
});
