import { useLocation, useNavigate } from "react-router";
import { showsAlone } from "./shows-alone.ts";

/** As after a page that the player has turned: the focus stays, and what is read aloud is followed (src/listen). */
const QUIETLY = { byPlayer: true };

/**
 * 沉浸阅读: whether nothing but the article is shown, which its address says (`?mode=read`), and the ways there and back. Back
 * leads out as well, and whoever has come by that address is led to the article's own.
 */
export function useImmersion() {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const isImmersed = showsAlone(search);

  const enter = () =>
    void navigate("?mode=read", { preventScrollReset: true, state: { ...QUIETLY, entered: true } });
  const leave = () =>
    void (state?.entered
      ? navigate(-1)
      : navigate(pathname, { replace: true, preventScrollReset: true, state: QUIETLY }));
  return { isImmersed, enter, leave };
}
