import { mutationOptions } from "@tanstack/react-query";
import { ask, sending } from "./ask.ts";
import { type Sanction, Sanctioned } from "./decision.ts";
import { QUEUES } from "./queue-query.ts";

/** Whoever is banned until so late is banned for good. */
const FOR_GOOD = "9000";

export const isForGood = (until: string): boolean => until >= FOR_GOOD;

/** Keeps whoever wrote something from writing, or lets them write again. */
export const sanctionPerson = mutationOptions({
  mutationFn: ({ personId, sanction }: { personId: string; sanction: Sanction }, { client }) =>
    ask(client, `users/${encodeURIComponent(personId)}/sanctions`, Sanctioned, sending(sanction)),
  // All of a person's comments say so.
  onSuccess: (_answer, _given, _result, { client }) =>
    client.invalidateQueries({ queryKey: QUEUES }),
});
