import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { formatBytes, persist, readRoom } from "./storage.ts";
import { useLibraryWords } from "./words.ts";

const room = {
  queryKey: ["room"],
  queryFn: async () => (await readRoom()) ?? null,
  staleTime: 0,
};

/** What this site takes on the device, and whether the browser may take it away by itself; nothing where it does not say. */
export function DeviceRoom() {
  const words = useLibraryWords();
  const client = useQueryClient();
  const { data } = useQuery(room);
  const [isRefused, setRefused] = useState(false);
  if (!data) return null;

  const ask = async () => {
    setRefused(!(await persist()));
    await client.invalidateQueries({ queryKey: room.queryKey });
  };

  return (
    <>
      <p>
        {words.room(formatBytes(data.usage), formatBytes(Math.max(0, data.quota - data.usage)))}
      </p>
      <p role="status">
        {data.isPersisted ? words.persisted : isRefused ? words.refused : words.notPersisted}
      </p>
      {!data.isPersisted && (
        <p className="buttons">
          <button type="button" onClick={() => void ask()}>
            {words.persist}
          </button>
        </p>
      )}
    </>
  );
}
