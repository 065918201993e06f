import type { CueSheet, PlayerBundle } from "../cue-sheet";
import { readSheet } from "../session/read-sheet";
import { database, dropValue, setValue, value } from "./database";

/** The two weeks of work a device holds without a network. */

export type ReadBundle = { ok: PlayerBundle } | { cannot: "newer" | "damaged" };

export function readBundle(raw: unknown): ReadBundle {
  const bundle = raw as Partial<PlayerBundle> | null;
  if (typeof bundle !== "object" || bundle === null || bundle.format !== "kadans.player-bundle") return { cannot: "damaged" };
  if (typeof bundle.version !== "number" || bundle.version > 1) return { cannot: "newer" };
  const whole = typeof bundle.person === "string" && Array.isArray(bundle.sheets) && bundle.breathing && bundle.texts;
  return whole ? { ok: bundle as PlayerBundle } : { cannot: "damaged" };
}

/** Replaces the bundle. Another person's bundle clears what the former one left here; entries that still wait stay theirs. */
export async function storeBundle(bundle: PlayerBundle): Promise<void> {
  const before = await value("bundle");
  if (before && before.person !== bundle.person) await forgetPerson();
  await setValue("bundle", bundle);
  const db = await database();
  const tx = db.transaction("sheets", "readwrite");
  for (const sheet of bundle.sheets) void tx.store.put(sheet);
  await tx.done;
  await dropOldSheets(bundle);
}

/** A sheet by id, also when the plan has moved on: a session that is under way is finished as it began. */
export async function sheet(id: string): Promise<CueSheet | undefined> {
  return (await database()).get("sheets", id);
}

/** Everything of the person who used this device, apart from entries on their way. */
export async function forgetPerson(): Promise<void> {
  const db = await database();
  await Promise.all([
    dropValue("bundle"),
    dropValue("run"),
    dropValue("practice"),
    dropValue("before"),
    dropValue("answered"),
    dropValue("check"),
    dropValue("settings"),
    db.clear("sheets"),
    db.clear("kept"),
  ]);
}

/** Sheets nobody can reach any more: not planned, not running, not written down today. */
async function dropOldSheets(bundle: PlayerBundle): Promise<void> {
  const db = await database();
  const run = await value("run");
  const kept = await db.getAll("kept");
  const needed = new Set([
    ...bundle.sheets.map((planned) => planned.id),
    run?.sheet,
    ...kept.map((one) => (one.entry.event.kind === "session_done" ? one.entry.event.sheet : undefined)),
  ]);
  const tx = db.transaction("sheets", "readwrite");
  for (const id of await tx.store.getAllKeys()) if (!needed.has(id)) void tx.store.delete(id);
  await tx.done;
}

/** The first planned session this player can perform. */
export function nextSheet(bundle: PlayerBundle): CueSheet | undefined {
  return bundle.sheets.find((planned) => "ok" in readSheet(planned));
}
