import { queryOptions } from "@tanstack/react-query";
import { pause } from "./pause.ts";

/**
 * A part of the program that is loaded when it is wanted, as a query: a chunk that does not arrive is a state of the
 * part that wanted it, and never takes the page down as a lazy component would. What asks for it is done first.
 */
export const part = <T>(name: string, load: () => Promise<T>) =>
  queryOptions({
    queryKey: ["part", name],
    queryFn: () => pause().then(load),
    retry: false,
    staleTime: "static",
    gcTime: Infinity,
  });
