/** Whether an address's search shows its article alone (沉浸阅读); index.html asks the same before first paint. */
export const showsAlone = (search: string): boolean =>
  new URLSearchParams(search).get("mode") === "read";
