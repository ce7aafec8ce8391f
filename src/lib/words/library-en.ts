import type { Catalogues } from "./catalogues.ts";

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The words of the page of what was saved and read, in English. */
export const libraryEn: Catalogues["library"] = {
  onlyHere: "All of this is on this device only; nobody else sees it.",
  notKept: "This browser keeps nothing for pages: what is below is gone once the page is closed.",
  search: "Search headlines and sources",
  nothingFound: "Nothing found.",

  savedTitle: "Saved",
  noneSaved: "Nothing saved yet. Press “Save” at an article that you want to keep.",
  savedOn: (moment) => `saved ${moment}`,
  offline: "Readable off line",
  keepOffline: "Keep on this device",
  keepAllOffline: (count) => `Keep the other ${count} on this device`,
  keepingOffline: "Keeping…",
  keepFailed: (count) => `${counted(count, "article")} could not be kept; try again on line.`,

  historyTitle: "History",
  noHistory: "Nothing read yet.",
  historyOff: "Nothing is recorded any more. What was recorded is still here and can be cleared.",
  readOn: (moment) => `read ${moment}`,
  record: "Record what is read",

  remove: "Remove",
  removeOf: (title) => ` “${title}”`,
  removed: (title) => `Removed: ${title}`,
  clearSaved: "Clear what was saved",
  clearHistory: "Clear the history",
  clearedSaved: (count) => `${counted(count, "saved article")} cleared.`,
  clearedHistory: (count) => `${counted(count, "entry").replace("entrys", "entries")} cleared.`,
  undo: "Undo",
  undone: "It is back.",
  failed: "That did not work; please try again.",
  restOf: (count) => `Show the other ${count}`,

  offlineChannels: "Channels off line",
  offlineChannelsNote:
    "Download a channel to read its newest stories without a line, with pictures.",
  noOfflineChannels: "This browser cannot download channels.",
  notDownloaded: "Not downloaded",
  downloading: "Downloading…",
  downloadedOf: (done, total) => `${done} of ${total} downloaded`,
  updatedOf: (done, total) => `${done} of ${total} brought up to date`,
  stories: (count) => counted(count, "story").replace("storys", "stories"),
  downloadedOn: (moment) => `downloaded ${moment}`,
  channelIsHere: (name) => `“${name}” is here and can be read off line.`,
  someFailed: (done, total, failed) => `${done} of ${total} downloaded; ${failed} failed.`,
  lineFailed: "That did not work; check the line and try again.",
  noRoom: (done) => `No room is left on this device; ${done} fitted.`,
  download: "Download",
  stop: "Stop",
  goOn: "Go on",
  tryAgain: "Try again",
  update: "Update",
  ofChannel: (name) => ` “${name}”`,

  device: "Storage",
  room: (used, left) => `This site uses ${used}; about ${left} are left.`,
  persisted: "The browser has agreed to keep it.",
  notPersisted: "Where room is short, the browser may clear it.",
  persist: "Ask the browser to keep it",
  refused: "The browser did not agree; you can export it first.",
  exportAll: "Export",
  importAll: "Import",
  exchange: "Keep the file elsewhere, or import it on another device; of two, the newer counts.",
  fileName: (day) => `kanbao-library-${day}.json`,
  imported: (added) =>
    added > 0 ? `Imported; ${added} brought up to date.` : "Nothing there is newer.",
  skipped: (count) => `${count} could not be read and were left out.`,
  notOurs: "This is no file exported from here; nothing was imported.",
};
