const NAMES: Record<string, string> = { title: "name", description: "description", image: "image" };

/**
 * Gives the Open Graph name, description and image of a drawn head the `itemprop` by which QQ and WeChat find them.
 * React would leave a `<meta itemProp>` in the body; on one that is in the head already it lets the attribute be.
 * @param html what React drew; anything that a text or an attribute says is escaped in it, and so never matches
 */
export const withItemProperties = (html: string): string =>
  html.replace(
    /<meta property="og:(title|description|image)"/g,
    (meta, property: string) => `${meta} itemprop="${NAMES[property]}"`,
  );
