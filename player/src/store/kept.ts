import { database, type Kept } from "./database";

/** Sessions written down on this device, for as long as they may be corrected. */

/** After a day the memory of a session is no better than the first answer. */
export const CORRECTION_MS = 24 * 60 * 60 * 1000;

export async function remember(kept: Kept): Promise<void> {
  await (await database()).put("kept", kept);
}

/** Newest first, one line per session: a correction takes the place of what it supersedes. Older ones are cleared away. */
export async function correctable(person: string, now_ms: number): Promise<Kept[]> {
  const db = await database();
  const all = await db.getAll("kept");
  const replaced = new Set(all.map((kept) => kept.entry.supersedes));
  const young = (kept: Kept) => now_ms - Date.parse(kept.entry.performed_at) < CORRECTION_MS;
  await Promise.all(all.filter((kept) => !young(kept)).map((kept) => db.delete("kept", kept.id)));
  return all
    .filter((kept) => young(kept) && kept.person === person && !replaced.has(kept.id))
    .sort((a, b) => (a.entry.performed_at < b.entry.performed_at ? 1 : -1));
}
