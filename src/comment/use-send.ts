import { type MutationOptions, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

/**
 * Runs a mutation of the cache. `useMutation` would do too, but brings an observer that no other part of the reader
 * needs; what is said of success and failure is said by whoever sends.
 */
export function useSend<D, V, C>(options: MutationOptions<D, Error, V, C>) {
  const client = useQueryClient();
  const [isPending, setPending] = useState(false);

  const send = async (variables: V): Promise<D> => {
    setPending(true);
    try {
      return await client.getMutationCache().build(client, options).execute(variables);
    } finally {
      setPending(false);
    }
  };
  return { send, isPending };
}
