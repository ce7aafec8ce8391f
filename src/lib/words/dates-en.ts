import type { Catalogues } from "./catalogues.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The words of what is true for a while only, in English, which leaves the lunar calendar out. */
export const datesEn: Catalogues["dates"] = {
  today: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  lunar: { calendar: "", leap: "闰", last: "腊" },
  now: "now",
  ago: (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"} ago`,
  aside: (text) => ` (${text})`,
};
