import { readSite } from "../publish/content.ts";

/**
 * Whether a browser says that a request comes from another site. Where it sends Sec-Fetch-Site (Fetch Metadata
 * Request Headers), that decides, as a proxy may have changed the Host; to http addresses it sends Origin alone,
 * which must then be of the Host asked or of the portal's address in site.json. Clients that are no browsers send
 * neither and carry nobody's cookies (OWASP, Cross-Site Request Forgery Prevention).
 */
export async function isForeign(headers: Headers, contentDir: string): Promise<boolean> {
  const relation = headers.get("sec-fetch-site");
  if (relation !== null) return relation !== "same-origin" && relation !== "none";
  const origin = headers.get("origin");
  if (origin === null) return false;
  // `null`, which sandboxed frames send, is no address.
  if (!URL.canParse(origin)) return true;
  if (new URL(origin).host === headers.get("host")?.toLowerCase()) return false;
  // Read anew, as it seldom comes to this and the address may have been changed.
  const { value: site } = await readSite(contentDir);
  return site === undefined || new URL(site.address).origin !== origin;
}
