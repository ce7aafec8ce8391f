import { readFile } from "node:fs/promises";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { createPreference } from "../../src/lib/preference.ts";
import {
  FACES,
  LINES,
  MEASURES,
  PARAGRAPHS,
  settings,
  WEIGHTS,
} from "../../src/setting/settings.ts";
import { TEXT_SIZES } from "../../src/setting/text-size.ts";
import { THEMES } from "../../src/site/theme.ts";

const COLOURS = ["red", "blue"] as const;
const colour = () => createPreference("colour", COLOURS, "red");
const html = document.documentElement;

afterEach(() => {
  for (const name of ["colour", ...Object.keys(settings)]) html.removeAttribute(`data-${name}`);
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

test("a choice that is forgotten is as if nothing had been chosen, at the next visit as well", () => {
  let unchosen: "red" | "blue" = "red";
  const coloured = () => createPreference("colour", COLOURS, "red", () => unchosen);
  const preference = coloured();
  preference.write("blue");
  preference.forget();

  expect(preference.read()).toBe("red");
  expect(html).toHaveAttribute("data-colour", "red");
  expect(localStorage.getItem("kanbao:colour")).toBeNull();
  unchosen = "blue";
  expect(coloured().read()).toBe("blue");
});

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

const OPTIONS: Record<string, readonly string[]> = {
  theme: THEMES,
  mode: ["standard", "elder"],
  "text-size": TEXT_SIZES,
  lines: LINES,
  measure: MEASURES,
  face: FACES,
  weight: WEIGHTS,
  paragraph: PARAGRAPHS,
  align: ["justify", "start"],
  marks: ["trim", "full"],
  cursor: ["normal", "large"],
  ruler: ["off", "on"],
  pictures: ["shown", "asked"],
};

test.for(
  Object.entries(settings).flatMap(([name, preference]) =>
    (OPTIONS[name] ?? ["an option"]).map((value) => ({ name, value, preference })),
  ),
)(
  "a $name of $value is in force before the first paint, as it is after",
  async ({ name, value, preference }) => {
    onTestFinished(preference.subscribe(() => {}));
    elsewhere(`kanbao:${name}`, value);
    html.removeAttribute(`data-${name}`);
    await firstPaint();

    expect(html).toHaveAttribute(`data-${name}`, value);
    expect(preference.read()).toBe(value);
  },
);

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

/** As a browser that is told to save data. */
function savesData() {
  Object.defineProperty(navigator, "connection", { configurable: true, value: { saveData: true } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "connection"));
}

test.for([
  [null, "asked"],
  ["asked", "asked"],
  ["shown", "shown"],
] as const)(
  "pictures that are %j in a browser told to save data are %j, before the first paint and after",
  async ([chosen, expected]) => {
    savesData();
    vi.resetModules();
    const { pictures } = await import("../../src/lib/pictures.ts");
    elsewhere("kanbao:pictures", chosen);
    await firstPaint();

    expect(html).toHaveAttribute("data-pictures", expected);
    expect(pictures.read()).toBe(expected);
  },
);

test("without the program, too, another tab's choice arrives, and is gone when storage is cleared", async () => {
  await firstPaint();
  elsewhere("kanbao:lines", "195");
  expect(html).toHaveAttribute("data-lines", "195");
  elsewhere(null, null);
  expect(html).not.toHaveAttribute("data-lines");
});

test.for([
  ["?mode=elder", "elder"],
  ["?page=3&mode=elder", "elder"],
  ["?mode=standard", "standard"],
  ["?mode=elderly", null],
  ["?mode=%22%3E", null],
  ["?model=elder", null],
  ["", null],
] as const)("an address that ends in %j opens the edition %j", async ([search, edition]) => {
  history.replaceState(null, "", `/${search}`);
  onTestFinished(() => history.replaceState(null, "", "/"));
  await firstPaint();

  expect(html.getAttribute("data-mode")).toBe(edition);
  expect(localStorage.getItem("kanbao:mode")).toBe(edition);
});

test("an address opens an edition where nothing may be kept", async () => {
  history.replaceState(null, "", "/?mode=elder");
  onTestFinished(() => history.replaceState(null, "", "/"));
  blocked("setItem");
  await firstPaint();

  expect(html).toHaveAttribute("data-mode", "elder");
});
