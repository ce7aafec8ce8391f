import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { hintAtElders } from "../../src/upkeep/hint-at-elders.ts";

const hint = () => screen.queryByText("想看大字？试试长辈版");
const mode = () => document.documentElement.dataset["mode"];

test("a first visit is told of the edition for elders, which one press opens", async () => {
  await hintAtElders();
  expect(hint()).toBeVisible();

  fireEvent.click(screen.getByRole("button", { name: "打开" }));
  await waitFor(() => expect(hint()).not.toBeInTheDocument());
  expect(mode()).toBe("elder");
});

test.for([
  ["whoever has said no", "不用了"],
  ["whoever has opened it", "打开"],
] as const)("%s is never told again", async ([, answer]) => {
  await hintAtElders();
  fireEvent.click(screen.getByRole("button", { name: answer }));

  localStorage.removeItem("kanbao:mode");
  await hintAtElders();
  expect(hint()).not.toBeInTheDocument();
});

test.for(["elder", "standard"])("whoever has chosen the %s edition is not told", async (chosen) => {
  localStorage.setItem("kanbao:mode", chosen);

  await hintAtElders();
  expect(hint()).not.toBeInTheDocument();
});

test("it goes for good when the reader reads on", async () => {
  await hintAtElders();
  expect(hint()).toBeVisible();
  Object.defineProperty(window, "scrollY", { configurable: true, value: innerHeight + 1 });
  fireEvent.scroll(window);
  Object.defineProperty(window, "scrollY", { configurable: true, value: 0 });
  expect(hint()).not.toBeInTheDocument();

  await hintAtElders();
  expect(hint()).not.toBeInTheDocument();
});

test("it waits for another page where something else asks for an answer", async () => {
  const other = document.createElement("div");
  other.setAttribute("role", "status");
  other.append(document.createElement("button"));
  document.body.append(other);

  await hintAtElders();
  expect(hint()).not.toBeInTheDocument();
  other.remove();
  await hintAtElders();
  expect(hint()).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "不用了" }));
});
