/** What this site takes on the device and might take, in bytes, and whether the browser has promised to leave it there. */
export type Room = { usage: number; quota: number; isPersisted: boolean };

/** Undefined where the browser does not say. */
export async function readRoom(): Promise<Room | undefined> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { usage, quota, isPersisted: await navigator.storage.persisted() };
  } catch {
    return undefined;
  }
}

/** Asks the browser to let nothing of this site go by itself; it may ask the reader, and says whether it will. */
export async function persist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

const UNITS = ["B", "KB", "MB", "GB"];

/** `3.2 MB`: what a reader can compare with the device's own figures, in steps of 1,000. */
export function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1_000 ** step;
  return `${size < 10 && step > 1 ? size.toFixed(1) : Math.round(size)} ${UNITS[step]}`;
}
