import { typesOfSite } from "../server/media-types.ts";
import {
  ALWAYS_SECURE,
  DRAWING_POLICY,
  PAGE_HEADERS,
  SECURITY_HEADERS,
} from "../server/security-headers.ts";

const MEDIA = { "cache-control": "public, max-age=3600" };

/**
 * What nginx needs to know of an export, to be included in a `server` block: which file answers an address, and with which
 * headers, the same that the server sends.
 * @param policy the Content-Security-Policy of pages, which knows what stands in them by its hash
 */
export function nginxConfig(out: string, policy: string): string {
  const page = headers({
    ...PAGE_HEADERS,
    "content-security-policy": policy,
    "cache-control": "public, max-age=0, stale-while-revalidate=60",
  });
  const fresh = headers({ "cache-control": "no-cache" });
  const hourly = headers(MEDIA);
  const feed = headers({ "cache-control": "public, max-age=300" });
  const forever = headers({ "cache-control": "public, max-age=31536000, immutable" });
  return `# Written by "npm run export": include it in a server block, and reload nginx whenever it changes.
root ${quote(out)};
gzip_static on;
gzip_vary on;
default_type application/octet-stream;
types {
${types()}
}
error_page 404 /404.html;

# Over plain http no such promise is made; a header without a value is not sent.
set $always_secure "";
if ($scheme = https) { set $always_secure ${quote(ALWAYS_SECURE)}; }
if ($http_x_forwarded_proto = https) { set $always_secure ${quote(ALWAYS_SECURE)}; }

# /c/news?page=3 is the file c/news/3.html.
set $archive "";
if ($args ~ "(?:^|&)page=") { set $archive "/none"; }
if ($args ~ "(?:^|&)page=([1-9][0-9]{0,6})(?:&|$)") { set $archive "/$1"; }

location = / { try_files /index.html =404; ${page} }
location ~ "^/([ap])/([\\w-]{1,80})/?$" { try_files /$1/$2.html =404; ${page} }
location ~ "^/c/([\\w-]{1,80})/?$" { try_files /c/$1$archive.html =404; ${page} }
location = /library { try_files /library.html =404; ${page} }
location = /404.html { internal; ${page} }
location = /shell.html { ${page} }
# Pages have one address each, hidden files none.
location ~ "/\\.|^/index\\.html$|^/library\\.html$|^/[acp]/.*\\.html$|\\.(?:br|gz)$" { return 404; }
location / { try_files $uri =404; ${fresh} }

location ^~ /assets/ { error_page 403 404 =404 @missing; ${forever} }
location ^~ /content/ {
  error_page 403 404 =404 @missing;
  ${hourly}
  location ~ "/\\.|\\.(?:br|gz)$" { return 404; }
  location ~ "\\.json$" { ${fresh} }
  location ~* "\\.svg$" { ${headers({ ...MEDIA, "content-security-policy": DRAWING_POLICY })} }
}
location ^~ /feeds/ {
  ${feed}
  location ~ "/rss\\.xml$" { types {} default_type "application/rss+xml; charset=utf-8"; ${feed} }
  location ~ "/atom\\.xml$" { types {} default_type "application/atom+xml; charset=utf-8"; ${feed} }
  location ~ "/feed\\.json$" { types {} default_type application/feed+json; ${feed} }
}
location ^~ /sitemap { ${feed} }
location = /robots.txt { ${feed} }
location @missing { types {} default_type "text/plain; charset=UTF-8"; ${headers({})} return 404 "Not found\\n"; }
`;
}

/** The policy that a configuration gives to pages; undefined where it is none of ours. */
export const policyIn = (config: string): string | undefined =>
  /add_header content-security-policy "(default-src [^"]+)"/.exec(config)?.[1];

/** What either of two policies lets through: while one build of the reader takes the place of another, pages of both are there. */
export function eitherPolicy(one: string, other: string): string {
  const values = new Map<string, Set<string>>();
  for (const directive of `${one}; ${other}`.split("; ")) {
    const [name = "", ...allowed] = directive.split(" ");
    values.set(name, new Set([...(values.get(name) ?? []), ...allowed]));
  }
  return [...values].map(([name, allowed]) => [name, ...allowed].join(" ")).join("; ");
}

const headers = (own: Record<string, string>) =>
  Object.entries({ ...SECURITY_HEADERS, "strict-transport-security": "$always_secure", ...own })
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
    .join(" ");

const types = () =>
  [...typesOfSite()].map(([type, names]) => `  ${quote(type)} ${names.join(" ")};`).join("\n");

const quote = (value: string) => `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
