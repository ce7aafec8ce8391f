import type { QueryClient } from "@tanstack/react-query";
import type * as v from "valibot";
import { ApiError, request } from "../lib/api.ts";
import type { Session } from "./session.ts";

export const SESSION_KEY = ["moderation", "session"] as const;

/**
 * Asks the moderators' part of the API. Whoever is no longer signed in is known to be so from then on, whatever they
 * were doing.
 * @throws ApiError
 */
export async function ask<S extends v.GenericSchema>(
  client: QueryClient,
  path: string,
  schema: S,
  options?: Parameters<typeof request>[2],
): Promise<v.InferOutput<S>> {
  try {
    return await request(`/api/v1/moderation/${path}`, schema, options);
  } catch (error) {
    if (error instanceof ApiError && error.problem?.code === "unauthenticated") {
      client.setQueryData<Session>(SESSION_KEY, (known) => known && { ...known, moderator: null });
    }
    throw error;
  }
}

/** A request that carries JSON. */
export const sending = (body: object, method = "POST") => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
