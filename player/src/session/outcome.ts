import type { CueSheet, DiaryEntry, DiaryEvent, StepDone } from "../cue-sheet";
import { doneAnswer, type Answers } from "./answers";
import { told } from "../movement/distance";
import { markFacts } from "./marks";
import type { Run } from "./run";

/** From what happened to what the diary keeps. */

export type SessionDone = Extract<DiaryEvent, { kind: "session_done" }>;

export function sessionDone(sheet: CueSheet, run: Run, answers: Answers): SessionDone {
  return {
    kind: "session_done",
    sheet: sheet.id,
    reference: sheet.reference,
    started_at: new Date(run.started_at).toISOString(),
    // A clock that was set back in between must not make the session end before it began.
    ended_at: new Date(Math.max(run.started_at, run.ended_at ?? run.seen_at)).toISOString(),
    steps: run.done.map((done, index) => withFacts(run, done, index)),
    stopped: run.stopped,
    answers: { ...run.before, ...told(run.moved), ...answers },
  };
}

/** A step with its marks, levels and answers; without the word when there are none. */
function withFacts(run: Run, done: StepDone, index: number): StepDone {
  const facts = { ...run.told[done.step], ...markFacts(run, index) };
  return Object.keys(facts).length ? { ...done, facts } : done;
}

export function entry(id: string, event: DiaryEvent, performed_ms: number, supersedes: string | null = null): DiaryEntry {
  return { id, performed_at: new Date(performed_ms).toISOString(), zone: deviceZone(), supersedes, event };
}

const EFFORTS = new Set<string>(["go", "hold", "breathe"]);

/** Share of the planned effort that was done, 0 to 1. Effort only: a shortened rest is not a shorter training. */
export function doneShare(sheet: CueSheet, done: { step: string; planned_s: number; actual_s: number }[]): number {
  const effort = new Set(sheet.steps.filter((step) => EFFORTS.has(step.effort)).map((step) => step.id));
  const counted = done.filter((part) => effort.has(part.step));
  const planned = counted.reduce((sum, part) => sum + part.planned_s, 0);
  const actual = counted.reduce((sum, part) => sum + Math.min(part.actual_s, part.planned_s), 0);
  return planned ? actual / planned : 1;
}

/**
 * What may be filled in before the person answers: only `done`, which the player saw happen.
 * Pain, effort and mood stay open: a number that was already there is not an answer.
 */
export function firstAnswers(sheet: CueSheet, run: Run): Answers {
  const question = sheet.log.find((asked) => asked.field === "done");
  if (!question) return {};
  const done = doneAnswer(question.scale, doneShare(sheet, run.done));
  return done === undefined ? {} : { done };
}

function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "Europe/Amsterdam";
}
