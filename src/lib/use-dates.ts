import { useQuery } from "@tanstack/react-query";
import { part } from "./part.ts";

const dates = part("dates", () => import("./dates.ts"));

/** What says today's date and how long ago something was. No page from a server holds that, so it comes after it. */
export const useDates = () => useQuery(dates).data;
