import type { DiaryEntry } from "../cue-sheet";
import { database, type Waiting } from "./database";

/**
 * Entries wait here from the moment the person confirms until the server has them.
 *
 * On disk when the device lets us; in memory when the disk is full or locked, and then written again at every chance.
 * Entries are told apart by their id, so writing one twice, or removing one that is gone, changes nothing.
 */
const memory = new Map<string, Waiting>();

/** Adds an entry; returns where it is kept. Never throws: losing the entry is the one thing that may not happen here. */
export async function keep(person: string, entry: DiaryEntry): Promise<"disk" | "memory"> {
  memory.set(entry.id, { id: entry.id, person, entry, refused: null });
  await rescue();
  return memory.has(entry.id) ? "memory" : "disk";
}

/** Moves what is held in memory to disk, as far as it goes. */
export async function rescue(): Promise<void> {
  for (const waiting of [...memory.values()]) {
    try {
      await (await database()).put("outbox", waiting);
      memory.delete(waiting.id);
    } catch {
      return;
    }
  }
}

/** Whether entries are held in memory only: closing the page would lose them. */
export function onlyInMemory(): boolean {
  return memory.size > 0;
}

/** Everything that waits, oldest first (ids are made in order of time). */
export async function all(): Promise<Waiting[]> {
  const stored = await database().then(
    (db) => db.getAll("outbox"),
    () => [],
  );
  const byId = new Map([...stored, ...memory.values()].map((waiting) => [waiting.id, waiting]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function remove(ids: string[]): Promise<void> {
  if (!ids.length) return;
  for (const id of ids) memory.delete(id);
  const tx = (await database()).transaction("outbox", "readwrite");
  await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
}

/** The server will not take this entry and says why. It stays, with the sentence; null puts it back in the queue. */
export async function setRefused(id: string, sentence: string | null): Promise<void> {
  const held = memory.get(id);
  if (held) memory.set(id, { ...held, refused: sentence });
  const tx = (await database()).transaction("outbox", "readwrite");
  const stored = await tx.store.get(id);
  if (stored) await tx.store.put({ ...stored, refused: sentence });
  await tx.done;
}
