/** Stands for the address to come back to in the address of a portal's login. */
const RETURN = "{return}";

/**
 * The address of a portal's login from where a reader comes back to `path`. What is handed on is always of this site: were
 * another one slipped in, the login would lead whoever has just signed in to it (OWASP, Unvalidated Redirects and
 * Forwards). What follows an origin and a slash can name no other host (WHATWG URL, path state).
 * @param origin of this site
 */
export function signInAddress(login: string, path: string, origin: string): string {
  const own = origin + (path.startsWith("/") ? path : "/");
  return login.replaceAll(RETURN, encodeURIComponent(own));
}
