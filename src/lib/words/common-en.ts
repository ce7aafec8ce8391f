import type { Words } from "./zh-CN.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The interface's words in English. */
export const commonEn: Words = {
  skip: "Skip to the text",
  channels: "Channels",
  home: "Home",
  youAreHere: "You are here",
  aboutSite: "About this site",
  todaysPaper: "Today’s paper",
  paper: "E-paper",
  loading: "Loading…",
  retry: "Try again",
  backHome: "Back to the front page",
  close: "Close",
  more: "More",
  colon: ": ",
  inBrackets: (text) => ` (${text})`,

  theme: "Theme",
  themes: { system: "auto", light: "light", dark: "dark" },
  script: "Chinese script",

  today: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  lunar: { calendar: "", leap: "闰", last: "腊" },
  ago: (count, unit) => `${counted(count, unit)} ago`,
  now: "now",

  rights: "All rights reserved",
  organisedBy: "publisher",
  jointlyBy: "joint publishers",
  report: "Report unlawful or harmful content",
  phone: "Telephone",
  mail: "Mail",

  hot: "Most read",
  kinds: { video: "Video", audio: "Audio", gallery: "Gallery" },

  source: "Source",
  originalTitle: "Original headline",
  originalAddress: "Original address",
  publishedAt: "Published",
  updatedAt: (moment) => `Updated ${moment}`,
  yearsOld: (years) => `This report is ${counted(years, "year")} old`,
  minutes: (minutes) => `about ${minutes} min`,
  minutesLeft: (minutes) => `about ${minutes} min left`,
  almostDone: "almost done",
  characters: (count) => counted(count, "character"),
  editor: "Editor",
  proofreader: "Proofreader",
  reportArticle: "Report this article",
  reportSubject: (title) => `Report: ${title}`,
  contents: "Contents",
  sectionOf: (section, sections) => `Section ${section} of ${sections}`,
  tools: "Reading tools",
  textSize: "Text size",
  larger: "Larger text",
  smaller: "Smaller text",
  resetSize: "Reset",
  resetSizeTitle: "Reset the text size",
  previous: "Previous",
  next: "Next",
  related: "Related",
  relatedFailed: "Related articles did not load.",
  sameTopic: (topics) => `Topics: ${topics.join(" · ")}`,
  notes: "Notes",
  backToText: "Back to the text",
  transcript: "Transcript",
  pictureFailed: "The picture did not load",
  pictureOf: (position, total) => `${position}/${total}`,
  previousPicture: "Previous picture",
  nextPicture: "Next picture",
  loadEmbed: (host) => `Load content from ${host}`,
  scrollableTable: "Table that scrolls sideways",
  fileSize: (size) => ` (${size})`,

  share: "Share",
  shareArticle: "Share this article",
  shareFailed: "The ways to share did not load; here is the address to copy:",

  comments: "Readers’ comments",
  commentsShort: "Comments",
  commentsFailed: "Comments cannot be loaded at the moment.",

  newVersion: "There is a new version",
  update: "Update",
  later: "Later",
  kept: "Readable off line",
  nothingKept: "Nothing can be read off line yet; what you read will be kept.",

  troubleTitle: "Something went wrong",
  troubles: {
    missing: "The page you asked for does not exist or has been removed.",
    unreachable: "There is no connection; please check it and try again.",
    timeout: "The server takes too long to answer; please try again later.",
    refused: "The server has a problem; please try again later.",
    malformed: "This cannot be shown at the moment; we will mend it as soon as we can.",
  },
};
