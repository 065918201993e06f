import type { CueSheet } from "../cue-sheet";
import { uuidv7 } from "../ids";
import { dropValue, setValue, value, type Before } from "../store/database";
import { write } from "../sync/diary";
import { entry } from "./outcome";

/** The questions before the start: kept as they are answered, written down when they hold the session back. */

/** "How are you now" is no answer any more after this long. */
const FRESH_MS = 60 * 60_000;

export async function keptBefore(sheet: CueSheet, person: string, now_ms: number): Promise<Before> {
  const kept = await value("before").catch(() => undefined);
  const ours = kept?.sheet === sheet.id && kept.person === person && now_ms - kept.at < FRESH_MS;
  return ours ? kept : { sheet: sheet.id, person, answers: {}, at: now_ms, held: null };
}

export async function keepBefore(before: Before): Promise<void> {
  await setValue("before", before).catch(() => undefined);
}

export async function forgetBefore(): Promise<void> {
  await dropValue("before").catch(() => undefined);
}

/** A session that does not start is written down at once, with the answer that held it back. */
export async function writeHeld(before: Before, now_ms: number): Promise<Before> {
  const id = uuidv7(now_ms);
  const event = { kind: "observed", observation: "gate", session: null, facts: before.answers } as const;
  await write(before.person, entry(id, event, now_ms, before.held));
  const held = { ...before, held: id, at: now_ms };
  await keepBefore(held);
  return held;
}
