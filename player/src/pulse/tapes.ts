import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** Tapes on their way. A tape leaves the device when the server has it, so what lies here was not sent yet. */

export interface Tape {
  /** The id of the practice, and of its entry in the diary. */
  entry: string;
  person: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Schema extends DBSchema {
  tapes: { key: string; value: Tape };
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>("kadans-tapes", 1, {
    upgrade: (db) => void db.createObjectStore("tapes", { keyPath: "entry" }),
    terminated: () => (opening = null),
  });
  return opening;
}

export async function keepTape(tape: Tape): Promise<void> {
  await (await database()).put("tapes", tape);
}

export async function dropTape(entry: string): Promise<void> {
  await (await database()).delete("tapes", entry);
}

/** Sends what waits of this person. A tape whose practice is not in the diary yet waits for it. */
export async function sendTapes(person: string): Promise<void> {
  const waiting = await (await database()).getAll("tapes");
  for (const tape of waiting.filter((one) => one.person === person)) {
    const status = await send(tape).catch(() => 0);
    if (status === 204 || isNoTape(status)) await dropTape(tape.entry);
  }
}

async function send({ entry, person, bytes }: Tape): Promise<number> {
  const address = `/api/pulse/recordings?${new URLSearchParams({ entry, person }).toString()}`;
  const headers = { "content-type": "application/octet-stream", accept: "application/json" };
  return (await fetch(address, { method: "POST", credentials: "same-origin", redirect: "manual", headers, body: bytes })).status;
}

/** It will never be taken: sending it again cannot help. */
function isNoTape(status: number): boolean {
  return status === 413 || status === 422;
}
