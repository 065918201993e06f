import type { CueSheet } from "../cue-sheet";
import { uuidv7 } from "../ids";
import { sheet as storedSheet } from "../store/bundle";
import type { Kept } from "../store/database";
import { remember } from "../store/kept";
import { write } from "../sync/diary";
import type { Answers } from "./answers";
import { entry, sessionDone } from "./outcome";
import { stop, type Run } from "./run";
import { forgetRun, keptRun, recent } from "./running";

/** Writing a session down. The run carries the id of the entry, so that doing this twice is still one session. */

/** The one reason that is about the mind and not about the body: it goes to other people. */
const NOT_SAFE = "not_safe";

/** The answers are given: the session goes into the diary, and the run is over. */
export async function closeSession(sheet: CueSheet, run: Run, answers: Answers): Promise<"disk" | "memory"> {
  const where = await writeSession(sheet, run, run.id, answers, null);
  await forgetRun();
  return where;
}

/**
 * Someone stopped for an urgent reason: that is written down and sent before anything is asked.
 * What they answer later supersedes this entry.
 */
export async function writeUrgentStop(sheet: CueSheet, run: Run): Promise<void> {
  await writeSignal(run.person, run.stopped?.reason ?? null);
  await writeSession(sheet, run, run.id, {}, null);
}

/** A call for help on its own, sent before anything else. */
export async function writeSignal(person: string, reason: string | null): Promise<void> {
  const kind = reason === NOT_SAFE ? "not_safe" : "red_flag";
  await write(person, entry(uuidv7(Date.now()), { kind: "safety_signal", signal: kind, detail: reason }, Date.now()));
}

/** The answers after an urgent stop: a new entry that takes the place of the one without answers. */
export async function answerUrgentStop(sheet: CueSheet, run: Run, answers: Answers): Promise<"disk" | "memory"> {
  const where = await writeSession(sheet, run, uuidv7(Date.now()), answers, run.id);
  await forgetRun();
  return where;
}

/** Other answers within a day. What happened stays as it was: only answers can be corrected. */
export async function correctEntry(kept: Kept, answers: Answers): Promise<void> {
  if (kept.entry.event.kind !== "session_done") return;
  const id = uuidv7(Date.now());
  const made = { ...kept.entry, id, supersedes: kept.id, event: { ...kept.entry.event, answers } };
  await write(kept.person, made);
  await remember({ ...kept, id, entry: made }).catch(() => undefined);
}

/** A run of another sheet that nobody came back to is written down as it was left, before a new one begins. */
export async function closeOther(sheet: CueSheet): Promise<void> {
  const run = await keptRun();
  if (run && run.sheet !== sheet.id) await closeAsLeft(run);
}

/** A run nobody came back to for hours is written down when the player opens for something else. */
export async function closeForgotten(opening: string | null, now_ms: number): Promise<void> {
  const run = await keptRun();
  if (run && run.sheet !== opening && !recent(run, now_ms)) await closeAsLeft(run);
}

async function closeAsLeft(run: Run): Promise<void> {
  const sheet = await storedSheet(run.sheet);
  if (sheet) await closeSession(sheet, run.stage === "moving" ? stop(sheet, run, run.elapsed_ms, "left", run.seen_at) : run, {});
}

async function writeSession(
  sheet: CueSheet,
  run: Run,
  id: string,
  answers: Answers,
  supersedes: string | null,
): Promise<"disk" | "memory"> {
  const made = entry(id, sessionDone(sheet, run, answers), run.started_at, supersedes);
  const where = await write(run.person, made);
  await remember({ id, first: run.id, person: run.person, title: sheet.title, entry: made }).catch(() => undefined);
  return where;
}
