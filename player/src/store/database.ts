import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { CueSheet, DiaryEntry, Facts, PlayerBundle } from "../cue-sheet";
import type { Run } from "../session/run";
import type { Settings } from "./settings";
import type { Practice } from "../breathing/practice";

/** What the device keeps. One database, shared by the page and the worker. */

/** An entry on its way to the server. It leaves only when the server has it, or when the person throws it away. */
export interface Waiting {
  id: string;
  person: string;
  entry: DiaryEntry;
  /** The sentence of the server when it would not take the entry. */
  refused: string | null;
}

/** A session written down on this device: kept for a day, so that an answer can be corrected. */
export interface Kept {
  id: string;
  /** The entry it was written as first; a spoken note belongs to that one. Absent in what an earlier version kept. */
  first?: string;
  person: string;
  title: string;
  entry: DiaryEntry;
}

/** Answers to the questions before the start, kept from the first one on: a killed page goes on where it was. */
export interface Before {
  sheet: string;
  person: string;
  answers: Facts;
  /** When the last one was given (wall clock). */
  at: number;
  /** The diary entry that says the session was held back, once there is one: another answer takes its place. */
  held: string | null;
}

/** A check under way: a killed page goes on at the question where it was. */
export interface Draft {
  task: string;
  answers: Facts;
  /** The entry that was written early, because an answer could not wait. */
  entry: string | null;
}

/** Single values, by name. */
export interface Values {
  bundle: PlayerBundle;
  device: string;
  settings: Settings;
  run: Run;
  practice: Practice;
  before: Before;
  answered: string[];
  check: Draft;
}

interface Schema extends DBSchema {
  values: { key: string; value: Values[keyof Values] };
  sheets: { key: string; value: CueSheet };
  outbox: { key: string; value: Waiting };
  kept: { key: string; value: Kept };
}

export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | null = null;

/** Opens once; a failure (private mode, damaged disk) is tried again by the next caller. */
export function database(): Promise<Database> {
  opening ??= openDB<Schema>("kadans", 1, {
    upgrade(db) {
      db.createObjectStore("values");
      db.createObjectStore("sheets", { keyPath: "id" });
      db.createObjectStore("outbox", { keyPath: "id" });
      db.createObjectStore("kept", { keyPath: "id" });
    },
    terminated: () => (opening = null),
  }).catch((problem: unknown) => {
    opening = null;
    throw problem;
  });
  return opening;
}

export async function value<K extends keyof Values>(name: K): Promise<Values[K] | undefined> {
  return (await (await database()).get("values", name)) as Values[K] | undefined;
}

export async function setValue<K extends keyof Values>(name: K, what: Values[K]): Promise<void> {
  await (await database()).put("values", what, name);
}

export async function dropValue(name: keyof Values): Promise<void> {
  await (await database()).delete("values", name);
}

/** Closes the connection; the next call opens it anew. */
export async function closeDatabase(): Promise<void> {
  const db = await opening;
  opening = null;
  db?.close();
}
