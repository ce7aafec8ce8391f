import { type ComponentProps, use, useRef } from "react";
import { Link } from "react-router";
import { WarmContext } from "./warm.ts";

/** A pointer that only passes over a link is gone sooner than this, in milliseconds. */
const DWELL = 60;

/** A link that begins to fetch its page when a reader reaches for it. */
export function WarmLink(props: ComponentProps<typeof Link> & { to: string }) {
  const warm = use(WarmContext);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reach = () => warm(props.to);

  return (
    <Link
      {...props}
      onPointerEnter={() => {
        timer.current = setTimeout(reach, DWELL);
      }}
      onPointerLeave={() => clearTimeout(timer.current)}
      onPointerDown={reach}
      onFocus={reach}
    />
  );
}
