import { noop } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type * as dates from "./dates.ts";
import { pause } from "./pause.ts";

type Dates = typeof dates;

let known: Dates | undefined;

/** What says today's date and how long ago something was. No page from a server holds that, so it comes after it. */
export function useDates(): Dates | undefined {
  const [told, setTold] = useState(known);

  useEffect(() => {
    if (!told) load().then(setTold, noop);
  }, [told]);

  return told;
}

/** Not a query: its observers, one for each time that is told, would be part of every page's first work. */
async function load() {
  await pause();
  known = await import("./dates.ts");
  return known;
}
