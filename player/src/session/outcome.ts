import type { CueSheet, DiaryEntry, DiaryEvent } from "../cue-sheet";
import type { Run } from "./run";

/** From what happened to what the diary keeps. */

export type Answers = Record<string, number | string>;
export type SessionDone = Extract<DiaryEvent, { kind: "session_done" }>;

export function sessionDone(sheet: CueSheet, run: Run, answers: Answers): SessionDone {
  return {
    kind: "session_done",
    sheet: sheet.id,
    reference: sheet.reference,
    started_at: new Date(run.started_at).toISOString(),
    // A clock that was set back in between must not make the session end before it began.
    ended_at: new Date(Math.max(run.started_at, run.ended_at ?? run.seen_at)).toISOString(),
    steps: run.done,
    stopped: run.stopped,
    answers,
  };
}

export function entry(id: string, event: DiaryEvent, performed_ms: number, supersedes: string | null = null): DiaryEntry {
  return { id, performed_at: new Date(performed_ms).toISOString(), zone: deviceZone(), supersedes, event };
}

/** Share of the planned effort that was done, 0 to 1. Effort only: a shortened rest is not a shorter training. */
export function doneShare(sheet: CueSheet, done: { step: string; planned_s: number; actual_s: number }[]): number {
  const effort = new Set(sheet.steps.filter((step) => step.effort === "go" || step.effort === "breathe").map((step) => step.id));
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
  const share = doneShare(sheet, run.done);
  if (question.scale.kind === "number") {
    const { min, max } = question.scale;
    return { done: Math.round(min + share * (max - min)) };
  }
  if (question.scale.kind === "words") return {};
  const values = question.scale.options.map((option) => option.value);
  const value = share >= 0.995 ? "all" : share > 0.005 ? "part" : "none";
  return values.includes(value) ? { done: value } : {};
}

function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "Europe/Amsterdam";
}
