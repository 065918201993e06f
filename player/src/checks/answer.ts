import { signal } from "@preact/signals";
import type { Facts, Task } from "../cue-sheet";
import { uuidv7 } from "../ids";
import { entry } from "../session/outcome";
import { dropValue, setValue, value, type Draft } from "../store/database";
import { write } from "../sync/diary";
import { taskName } from "./due";

/** The checks answered on this device. They are hidden until the server has taken them from the bundle. */
export const answered = signal<readonly string[]>([]);

/** More than a bundle ever holds: older names are of checks that are long gone. */
const REMEMBERED = 100;

export async function loadAnswered(): Promise<void> {
  answered.value = (await value("answered").catch(() => undefined)) ?? [];
}

export async function draftOf(task: Task): Promise<Draft> {
  const kept = await value("check").catch(() => undefined);
  return kept?.task === taskName(task) ? kept : { task: taskName(task), answers: {}, entry: null };
}

export async function keepDraft(draft: Draft): Promise<void> {
  await setValue("check", draft).catch(() => undefined);
}

/** Writes the answers down; returns the id of the entry, so that what is told later can take its place. */
export async function writeCheck(person: string, task: Task, facts: Facts, supersedes: string | null): Promise<string> {
  const now = Date.now();
  const id = uuidv7(now);
  const event = { kind: "observed", observation: task.kind, session: task.session, facts } as const;
  await write(person, entry(id, event, now, supersedes));
  return id;
}

export async function rememberAnswered(task: Task): Promise<void> {
  answered.value = [...answered.value.filter((name) => name !== taskName(task)), taskName(task)].slice(-REMEMBERED);
  await setValue("answered", [...answered.value]).catch(() => undefined);
  await dropValue("check").catch(() => undefined);
}
