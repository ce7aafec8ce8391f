import { expect, test } from "vitest";
import { loadSettings } from "../../src/setting/settings-file.ts";

const file = (text: string) => new File([text], "settings.json");
const ours = (changes: object) => file(JSON.stringify({ kanbao: "settings", ...changes }));

test("what is exported comes in as it went out", async () => {
  const values = { theme: "sepia", measure: "26", face: "kai" };

  expect(await loadSettings(ours(values))).toEqual(values);
});

test("a setting that a file does not name is not chosen, and what we do not know is left out", async () => {
  const values = await loadSettings(ours({ lines: "210", colour: "purple" }));

  expect(values).toEqual({ lines: "210" });
});

test.for([
  ["", "empty"],
  ["{", "no JSON"],
  ["null", "nothing"],
  ["[]", "a list"],
  ['{"theme":"sepia"}', "no file of ours"],
  ['{"kanbao":"settings","theme":"purple"}', "of a theme that does not exist"],
  ['{"kanbao":"settings","measure":34}', "of a number where a word belongs"],
  ['{"kanbao":"settings","face":"<script>"}', "of a script"],
  [`{"kanbao":"settings","more":"${"x".repeat(20_000)}"}`, "too large"],
])("a file that is %2$s changes nothing", async ([text = ""]) => {
  expect(await loadSettings(file(text))).toBeUndefined();
});
