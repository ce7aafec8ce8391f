import { readFile } from "node:fs/promises";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { TEXT_SIZES, textSize } from "../../src/setting/text-size.ts";
import { createPreference } from "../../src/lib/preference.ts";
import { theme, THEMES } from "../../src/site/theme.ts";

const COLOURS = ["red", "blue"] as const;
const colour = () => createPreference("colour", COLOURS, "red");
const html = document.documentElement;

afterEach(() => {
  for (const name of ["colour", "theme", "text-size"]) html.removeAttribute(`data-${name}`);
});

/** As where cookies are blocked, or the disk is full. */
function blocked(method: "getItem" | "setItem") {
  const spy = vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  onTestFinished(() => spy.mockRestore());
}

/** Another tab has written; browsers tell every tab but the one that wrote. */
function elsewhere(key: string | null, value: string | null) {
  if (key === null) localStorage.clear();
  else if (value !== null) localStorage.setItem(key, value);
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: value }));
}

test("a choice is in force at once, and on the next visit", () => {
  colour().write("blue");

  expect(html).toHaveAttribute("data-colour", "blue");
  expect(colour().read()).toBe("blue");
});

test.for(["", "green", "Blue", "null", '"blue"', "__proto__", "constructor", "blue ", "0", "{"])(
  "what is kept as %j counts as nothing",
  (value) => {
    localStorage.setItem("kanbao:colour", value);

    expect(colour().read()).toBe("red");
  },
);

test("storage that may not be read counts as empty", () => {
  localStorage.setItem("kanbao:colour", "blue");
  blocked("getItem");

  expect(colour().read()).toBe("red");
});

test("storage that may not be written does not stop a choice for this visit", () => {
  blocked("setItem");
  const preference = colour();
  preference.write("blue");

  expect(preference.read()).toBe("blue");
  expect(html).toHaveAttribute("data-colour", "blue");
});

test("another tab's choice arrives that came after the first paint and before the app started", () => {
  html.setAttribute("data-colour", "blue");
  localStorage.setItem("kanbao:colour", "red");
  const preference = colour();
  expect(preference.read()).toBe("red");
  onTestFinished(preference.subscribe(() => {}));

  expect(html).toHaveAttribute("data-colour", "red");
});

test("another tab's choice arrives", () => {
  const preference = colour();
  const listener = vi.fn<() => void>();
  onTestFinished(preference.subscribe(listener));
  elsewhere("kanbao:colour", "blue");

  expect(preference.read()).toBe("blue");
  expect(html).toHaveAttribute("data-colour", "blue");
  expect(listener).toHaveBeenCalledOnce();
});

test.for([
  ["garbled", "kanbao:colour", "grün"],
  ["cleared", null, null],
] as const)("storage that another tab has %s counts as empty", ([, key, value]) => {
  const preference = colour();
  preference.write("blue");
  onTestFinished(preference.subscribe(() => {}));
  elsewhere(key, value);

  expect(preference.read()).toBe("red");
  expect(html).toHaveAttribute("data-colour", "red");
});

test("another tab's other choices are no business of this one", () => {
  const preference = colour();
  const listener = vi.fn<() => void>();
  onTestFinished(preference.subscribe(listener));
  elsewhere("kanbao:shape", "blue");

  expect(listener).not.toHaveBeenCalled();
});

test("whoever has stopped listening hears nothing more, and the rest still do", () => {
  const preference = colour();
  const gone = vi.fn<() => void>();
  const here = vi.fn<() => void>();
  const stop = preference.subscribe(gone);
  onTestFinished(preference.subscribe(here));
  stop();
  elsewhere("kanbao:colour", "blue");

  expect(gone).not.toHaveBeenCalled();
  expect(here).toHaveBeenCalledOnce();
});

/** Runs the inline script of index.html, as a browser does before the first paint. */
async function firstPaint() {
  const page = new DOMParser().parseFromString(await readFile("index.html", "utf8"), "text/html");
  const script = document.createElement("script");
  script.textContent = page.querySelector("script:not([src])")?.textContent ?? "";
  expect(script.textContent).not.toBe("");
  document.head.append(script);
  script.remove();
}

const preferences = { theme: [theme, THEMES], "text-size": [textSize, TEXT_SIZES] } as const;

test.for([
  ...THEMES.map((value) => ["theme", value] as const),
  ...TEXT_SIZES.map((value) => ["text-size", value] as const),
])("a %s of %s is in force before the first paint, as it is after", async ([name, value]) => {
  const [preference] = preferences[name];
  onTestFinished(preference.subscribe(() => {}));
  elsewhere(`kanbao:${name}`, value);
  html.removeAttribute(`data-${name}`);
  await firstPaint();

  expect(html).toHaveAttribute(`data-${name}`, value);
  expect(preference.read()).toBe(value);
});

test.for([
  "",
  " ",
  "Dark",
  '"><script>',
  "dark light",
  "null\n",
  "a".repeat(9),
  "深色",
  "-1",
  "3.5",
])("a choice kept as %j writes nothing before the first paint", async (value) => {
  localStorage.setItem("kanbao:theme", value);
  localStorage.setItem("kanbao:text-size", value);
  await firstPaint();

  expect(html).not.toHaveAttribute("data-theme");
  expect(html).not.toHaveAttribute("data-text-size");
});

test("blocked storage does not stop the first paint", async () => {
  blocked("getItem");
  await firstPaint();

  expect(html).not.toHaveAttribute("data-theme");
});

test("a first visit writes nothing before the first paint", async () => {
  await firstPaint();

  expect(html).not.toHaveAttribute("data-theme");
  expect(html).not.toHaveAttribute("data-text-size");
});
