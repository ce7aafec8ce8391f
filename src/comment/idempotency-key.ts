/**
 * A key under which a comment is posted once, however often it is sent. Not `crypto.randomUUID`, which browsers keep
 * from pages that come over plain http.
 */
export const createKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
