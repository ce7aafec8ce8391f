/** Whether the reader has told the browser to save data (Network Information API). */
export function savesData(): boolean {
  const line: unknown = "connection" in navigator && navigator.connection;
  return typeof line === "object" && line !== null && "saveData" in line && line.saveData === true;
}
