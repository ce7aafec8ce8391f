import type { DataRouter } from "react-router";

/** How long a page may take before it is said that it is on its way, in milliseconds: until then an answer feels immediate (RAIL). */
const IMMEDIATE = 100;

/**
 * The router as React sees it: a page that is there at once is drawn at once, and not announced first, for which all of the
 * page before it would be gone through.
 */
export function announceLate(router: DataRouter): DataRouter {
  const patient: DataRouter = Object.create(router);
  patient.subscribe = (tell) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = router.subscribe((state, options) => {
      clearTimeout(timer);
      if (state.navigation.state === "idle") tell(state, options);
      else timer = setTimeout(tell, IMMEDIATE, state, options);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
  return patient;
}
