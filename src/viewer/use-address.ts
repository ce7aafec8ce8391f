import { useEffect, useRef, useState } from "react";
import { NavigationType, useLocation, useNavigate, useNavigationType } from "react-router";

/**
 * The address of the picture at hand: turning on replaces it, so that Back closes the viewer whatever was looked at, and
 * closing goes back to the page if a press led from there. Then the picture on the page has the focus.
 */
export function useAddress(at: number) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const type = useNavigationType();
  const [wasPressed] = useState(type === NavigationType.Push);
  const last = useRef(at);

  useEffect(() => {
    last.current = at;
  }, [at]);

  // Once all is drawn and the page's place restored: a picture that is out of sight comes into view.
  useEffect(() => () => focusPicture(last.current), []);

  const replace = (hash: string) =>
    void navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true });
  return {
    go: (place: number) => replace(`#img-${place}`),
    close: () => (wasPressed ? void navigate(-1) : replace("")),
  };
}

const focusPicture = (at: number) => document.getElementById(`img-${at}`)?.focus();
