import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { VOICES } from "../store/forget";

/** Spoken notes of this device. A note stays here until its person sends it, and goes when they throw it away. */

export interface Note {
  /** The session it is about: the id of its entry in the diary. */
  entry: string;
  person: string;
  sound: Blob;
  /** `kept`: nobody else has it. `allowed`: it goes when there is a network. `sent`: the practice has it. */
  state: "kept" | "allowed" | "sent";
}

interface Schema extends DBSchema {
  notes: { key: string; value: Note };
}

function database(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(VOICES, 1, { upgrade: (db) => void db.createObjectStore("notes", { keyPath: "entry" }) });
}

/** Opens, does one thing, closes: a connection left open would hold up forgetting. */
async function within<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await database();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function note(entry: string): Promise<Note | undefined> {
  return within((db) => db.get("notes", entry));
}

export async function keepNote(kept: Note): Promise<void> {
  await within((db) => db.put("notes", kept));
}

export async function dropNote(entry: string): Promise<void> {
  await within((db) => db.delete("notes", entry));
}

/** Sends what its person allowed. A note whose session is not in the diary yet waits for it. */
export async function sendNotes(person: string): Promise<void> {
  const all = await within((db) => db.getAll("notes"));
  for (const one of all.filter((each) => each.person === person && each.state === "allowed")) {
    const status = await send(one).catch(() => 0);
    if (status === 204) await keepNote({ ...one, state: "sent" });
    // It will never be taken: it stays with its person.
    if (status === 413 || status === 422) await keepNote({ ...one, state: "kept" });
  }
}

async function send({ entry, person, sound }: Note): Promise<number> {
  const address = `/api/voice?${new URLSearchParams({ entry, person }).toString()}`;
  const headers = { "content-type": sound.type, accept: "application/json" };
  return (await fetch(address, { method: "POST", credentials: "same-origin", redirect: "manual", headers, body: sound })).status;
}
