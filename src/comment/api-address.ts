/** An address of the API, each part of its path encoded. */
export const apiAddress = (...path: string[]) =>
  `/api/v1/${path.map(encodeURIComponent).join("/")}`;

/** What a request that sends something has beside its address. */
export const sending = (method: string, body: object, headers: Record<string, string> = {}) => ({
  method,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
