import { expect, test } from "vitest";
import { quotationOf } from "../../src/poster/quotation.ts";
import { addressOfText } from "../../src/poster/text-fragment.ts";

const URL_OF_PAGE = "https://shuicheng.example/a/market";
const SENTENCE = "闸口的水位每两小时记一次，记在同一本蓝皮册子里。";

const named = (quote: string) =>
  decodeURIComponent(addressOfText(URL_OF_PAGE, quote).split("#:~:text=")[1] ?? "");

test("a quotation is one line, without the spaces between paragraphs", () => {
  expect(quotationOf("  第一段。\n\n第二段，version 3.0。 ")).toBe("第一段。第二段，version 3.0。");
});

test("a long quotation ends with a whole sentence", () => {
  const quote = quotationOf(SENTENCE.repeat(9));

  expect(quote.length).toBeLessThanOrEqual(140);
  expect(quote).toMatch(/册子里。$/);
});

test("a long sentence is cut short, which an ellipsis tells", () => {
  const quote = quotationOf("水".repeat(300));

  expect(quote).toHaveLength(140);
  expect(quote).toMatch(/……$/);
});

test("a short quotation is named whole in its address", () => {
  expect(named("账本是一本田字格")).toBe("账本是一本田字格");
});

test("a longer one is named by whole words from its first to its last", () => {
  const [first = "", last = "", ...others] = named(SENTENCE).split(",");

  expect(others).toEqual([]);
  expect(SENTENCE.startsWith(first)).toBe(true);
  expect(SENTENCE.endsWith(last)).toBe(true);
  expect(addressOfText(URL_OF_PAGE, SENTENCE).length).toBeLessThan(URL_OF_PAGE.length + 180);
});

test("a word that the quotation cuts off is not named, for browsers look for whole ones", () => {
  const address = addressOfText(URL_OF_PAGE, "市场的闹钟响", "清晨的菜市场的闹钟响了");

  expect(decodeURIComponent(address)).toBe(`${URL_OF_PAGE}#:~:text=的闹钟响`);
});

test("what has a meaning in such an address is escaped", () => {
  expect(addressOfText(URL_OF_PAGE, "A-B,C&D")).toBe(`${URL_OF_PAGE}#:~:text=A%2DB%2CC%26D`);
});

test("the ellipsis of what was cut is not looked for", () => {
  expect(named("账本是一本……")).toBe("账本是一本");
});
