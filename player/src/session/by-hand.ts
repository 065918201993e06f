import type { CueSheet, Question } from "../cue-sheet";
import { uuidv7 } from "../ids";
import { text } from "../texts";
import type { Answers } from "./answers";
import { closeSession } from "./close";
import { begin, leave, type Run } from "./run";
import { isTest, plannedMs } from "./timeline";

/** A session done without the phone, written down afterwards: every part as planned, and what the person says of it. */

const DAY_MS = 24 * 60 * 60_000;
const WHEN = "when";

/** A test lives by its moments, and a supervised session is written down where it was done. */
export function mayWriteByHand(sheet: CueSheet): boolean {
  return !sheet.supervised && !sheet.steps.some(isTest);
}

/** When it was, and then what the sheet asks. */
export function byHandQuestions(sheet: CueSheet): Question[] {
  const days = ["today", "yesterday"].map((value) => ({ value, text: text(`player-by-hand-${value}`) }));
  const when: Question = {
    field: WHEN,
    ask: text("player-by-hand-when"),
    scale: { kind: "choice", options: days },
    required: true,
  };
  return [when, ...sheet.log];
}

/** As if each part had been left at its planned end; levels and moments are not known. Ends at `ended_ms`. */
export function asPlanned(sheet: CueSheet, id: string, person: string, ended_ms: number): Run {
  const length = sheet.steps.reduce((sum, step) => sum + plannedMs(step), 0);
  let t = 0;
  let run: Run = { ...begin(sheet, id, person, ended_ms - length), elapsed_ms: length, seen_at: ended_ms };
  for (const step of sheet.steps) {
    t += plannedMs(step);
    run = leave(sheet, run, "done", t, run.step + 1);
  }
  return { ...run, open: [] };
}

export async function writeByHand(
  sheet: CueSheet,
  person: string,
  answers: Answers,
): Promise<{ run: Run; where: "disk" | "memory" }> {
  const { [WHEN]: when, ...told } = answers;
  const ended = Date.now() - (when === "yesterday" ? DAY_MS : 0);
  const run = asPlanned(sheet, uuidv7(Date.now()), person, ended);
  return { run, where: await closeSession(sheet, run, { ...told, by_hand: true }) };
}
