import { expect, onTestFinished, test } from "vitest";
import { chosenValues, putValues } from "../../src/setting/settings-values.ts";
import { settings } from "../../src/setting/settings.ts";

test("what was kept and is put back leaves as nobody's choice what nobody had chosen", () => {
  settings.face.write("kai");
  const kept = chosenValues();
  settings.face.write("song");
  settings["text-size"].write("7");
  putValues(kept);

  expect(JSON.parse(JSON.stringify(kept))).toEqual({ face: "kai" });
  expect(settings.face.read()).toBe("kai");
  expect(settings["text-size"].chosen()).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual(["kanbao:face"]);
});

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
