import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { request } from "../lib/api.ts";
import { ask, sending, SESSION_KEY } from "./ask.ts";
import { Session } from "./session.ts";

const ADDRESS = "/api/v1/moderation/session";

/** Who moderates in this browser, and how somebody could. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: ({ signal }) => request(ADDRESS, Session, { signal }),
  staleTime: 0,
});

/** Signs in; what could not be fetched without it is fetched anew. */
export const signIn = mutationOptions({
  mutationFn: ({ password, name }: { password: string; name: string }) =>
    request(ADDRESS, Session, sending({ password, name: name.trim() || undefined })),
  onSuccess: (session, _given, _result, { client }) => {
    client.setQueryData(SESSION_KEY, session);
    void client.invalidateQueries({ queryKey: ["moderation", "private"] });
  },
});

/** Signs out, and forgets all that only moderators may see. */
export const signOut = mutationOptions({
  mutationFn: (_nothing: undefined, { client }) =>
    ask(client, "session", Session, { method: "DELETE" }),
  onSuccess: (session, _given, _result, { client }) => {
    client.setQueryData(SESSION_KEY, session);
    client.removeQueries({ queryKey: ["moderation", "private"] });
  },
});
