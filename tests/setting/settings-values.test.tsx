import { expect, onTestFinished, test } from "vitest";
import { putValues } from "../../src/setting/settings-values.ts";
import { settings } from "../../src/setting/settings.ts";

test("what is not put in force is as if it had never been chosen, also where the browser saves data", () => {
  Object.defineProperty(navigator, "connection", { configurable: true, value: { saveData: true } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "connection"));
  settings.theme.write("sepia");
  settings.pictures.write("shown");
  putValues({ lines: "210" });

  expect(settings.lines.read()).toBe("210");
  expect(settings.theme.read()).toBe("system");
  expect(settings.pictures.read()).toBe("asked");
  expect(Object.keys(localStorage)).toEqual(["kanbao:lines"]);
});
