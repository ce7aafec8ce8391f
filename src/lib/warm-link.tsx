import { type ComponentProps, use } from "react";
import { Link } from "react-router";
import { WarmContext } from "./warm.ts";

/** A link that begins to fetch its page when a reader reaches for it. */
export function WarmLink(props: ComponentProps<typeof Link> & { to: string }) {
  const warm = use(WarmContext);
  const reach = () => warm(props.to);

  return <Link {...props} onPointerEnter={reach} onPointerDown={reach} onFocus={reach} />;
}
