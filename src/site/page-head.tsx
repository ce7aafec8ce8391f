import { feedsOf } from "./feeds.ts";
import { onSite } from "./on-site.ts";
import type { ShareImage } from "./share-image.ts";
import type { Channel } from "./site.ts";
import { useSite } from "./site-context.ts";

type PageHeadProps = {
  /** The page's own name; the front page has none but the portal's. */
  name?: string;
  /** Its one address as a path of this site, with no more of a query than tells two pages apart. */
  path: string;
  /** One line of 50 to 150 characters: what a search engine or a shared card says below the name. */
  description: string;
  /** What stands for the page where it is shared; the portal's card where there is none of its own. */
  image?: ShareImage | undefined;
  /** The channel whose feeds are named; those of the whole portal where there is none. */
  channel?: Channel;
  /** What is further said by the Open Graph protocol, by property; a list says its property once for each of it. */
  graph?: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/**
 * What machines read about a page: name, canonical address and feeds (HTML), and the card it makes where it is
 * shared (ogp.me). React moves it all into the head and takes it away again with the page.
 */
export function PageHead({ name, path, description, image, channel, graph }: PageHeadProps) {
  const site = useSite();
  const url = onSite(site, path);
  const { src, width, height, alt } = image ?? site.card;
  const properties = {
    "og:type": "website",
    "og:site_name": site.name,
    "og:locale": site.language.replace("-", "_"),
    "og:url": url,
    "og:title": name ?? site.name,
    "og:description": description,
    "og:image": onSite(site, src),
    "og:image:width": width,
    "og:image:height": height,
    "og:image:alt": alt || site.name,
    ...graph,
  };

  return (
    <>
      <title>{name ? `${name} - ${site.name}` : site.name}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {feedsOf(channel?.id).map(({ type, path: feed }) => (
        <link
          key={type}
          rel="alternate"
          type={type}
          title={channel?.name ?? site.name}
          href={onSite(site, feed)}
        />
      ))}
      {Object.entries(properties).map(([property, value]) =>
        [value ?? []]
          .flat()
          .map((content) => (
            <meta key={property + content} property={property} content={String(content)} />
          )),
      )}
    </>
  );
}
