import { useLocation, useNavigate } from "react-router";
import { addressOf, type View, viewAt } from "./view.ts";

/** What the address says is to be shown, and how to move on from there. */
export function useView() {
  const view = viewAt(useLocation());
  const navigate = useNavigate();
  return {
    view,
    /** Brings a comment to hand, or none. From one to the next adds nothing to the history, so that Back leads out to the list. */
    select: (comment: string | undefined) =>
      void navigate(addressOf({ ...view, comment }), {
        replace: view.comment !== undefined,
        preventScrollReset: true,
      }),
    go: (to: Partial<View>) => void navigate(addressOf(to)),
  };
}
