import type { CueSheet, Step, StepDone } from "../cue-sheet";
import { afterGroup, cycleMs, endsAfterMs, groupStart, plannedMs } from "./timeline";

/**
 * One performance of a sheet. It is a value: every press or tick gives the next one, and the device keeps the latest,
 * so that a page that was killed goes on to the second.
 */
export interface Run {
  /** UUIDv7; becomes the id of the diary entry, so that a run that is closed twice is still one session. */
  id: string;
  person: string;
  sheet: string;
  stage: "moving" | "ended";
  paused: boolean;
  /** Wall clock, milliseconds since 1970. */
  started_at: number;
  ended_at: number | null;
  /** Last moment it was known to be alive (wall clock), and the session time then: pauses left out. */
  seen_at: number;
  elapsed_ms: number;
  step: number;
  /** Session time at which the current step began. */
  step_from_ms: number;
  /** The level last told in this step. */
  level: number | null;
  done: StepDone[];
  stopped: { reason: string; at_step: string } | null;
}

/** Pressing "back" this soon after a start means the one before it. */
const JUST_STARTED_MS = 3_000;

export function begin(sheet: CueSheet, id: string, person: string, wall_ms: number): Run {
  return {
    id,
    person,
    sheet: sheet.id,
    stage: "moving",
    paused: false,
    started_at: wall_ms,
    ended_at: null,
    seen_at: wall_ms,
    elapsed_ms: 0,
    step: 0,
    step_from_ms: 0,
    level: null,
    done: [],
    stopped: null,
  };
}

export function currentStep(sheet: CueSheet, run: Run): Step | null {
  return run.stage === "moving" ? (sheet.steps[run.step] ?? null) : null;
}

/** Moves to session time `t`. A step that ended by the clock hands over at its exact end, however late we look. */
export function advance(sheet: CueSheet, run: Run, t: number, wall_ms: number): Run {
  let now: Run = { ...run, elapsed_ms: t, seen_at: wall_ms };
  for (let step = currentStep(sheet, now); step; step = currentStep(sheet, now)) {
    const end = now.step_from_ms + endsAfterMs(step);
    if (t < end) break;
    now = leave(sheet, now, "done", end, now.step + 1);
  }
  return now;
}

/** The person ended this step: one press, or the level asked for. */
export function finishStep(sheet: CueSheet, run: Run, t: number): Run {
  return currentStep(sheet, run) ? leave(sheet, run, "done", t, run.step + 1) : run;
}

/** A level was told. It ends the step when it is the one waited for; a lower one is only kept. */
export function tellLevel(sheet: CueSheet, run: Run, t: number, level: number): Run {
  const end = currentStep(sheet, run)?.end;
  const told = { ...run, level };
  return end?.by === "event" && endsAtLevel(end, level) ? finishStep(sheet, told, t) : told;
}

function endsAtLevel(end: { event: string; target: number | null }, level: number): boolean {
  if (end.event === "level_reached") return level >= (end.target ?? 10);
  return end.event === "level_gone" && level <= (end.target ?? 0);
}

/** Leaves this group and goes to the next. */
export function skip(sheet: CueSheet, run: Run, t: number): Run {
  return currentStep(sheet, run) ? leave(sheet, run, "skipped", t, afterGroup(sheet, run.step)) : run;
}

/** Does this group again; just after its start, the one before. What was noted of it is noted anew. */
export function back(sheet: CueSheet, run: Run, t: number): Run {
  const start = groupStart(sheet, run.step);
  const fresh = run.step === start && t - run.step_from_ms < JUST_STARTED_MS;
  const step = fresh && start > 0 ? groupStart(sheet, start - 1) : start;
  return { ...run, stage: "moving", step, step_from_ms: t, level: null, done: run.done.slice(0, step) };
}

/** The person stops: the rest of the sheet is noted as skipped. */
export function stop(sheet: CueSheet, run: Run, t: number, reason: string, wall_ms: number): Run {
  const at = sheet.steps[run.step];
  const left = run.stage === "moving" && at ? leave(sheet, run, "stopped", t, sheet.steps.length) : run;
  return { ...left, stage: "ended", ended_at: wall_ms, stopped: { reason, at_step: at?.id ?? sheet.steps.at(-1)?.id ?? "" } };
}

function leave(sheet: CueSheet, run: Run, state: StepDone["state"], t: number, next: number): Run {
  const step = sheet.steps[run.step];
  if (!step) return run;
  const passed = sheet.steps.slice(run.step + 1, next).map((other) => notReached(other));
  const ended = next >= sheet.steps.length;
  return {
    ...run,
    done: [...run.done, noted(step, state, t - run.step_from_ms, run.level), ...passed],
    step: ended ? sheet.steps.length : next,
    step_from_ms: t,
    level: null,
    stage: ended ? "ended" : "moving",
    ended_at: ended ? run.seen_at - (run.elapsed_ms - t) : null,
  };
}

function noted(step: Step, state: StepDone["state"], actual_ms: number, level: number | null): StepDone {
  const length = cycleMs(step);
  return {
    step: step.id,
    state,
    planned_s: Math.round(plannedMs(step) / 1000),
    actual_s: Math.round(actual_ms / 1000),
    repetitions: step.record.includes("repetitions") && length ? Math.floor(actual_ms / length + 1e-6) : null,
    level: step.record.includes("level") ? level : null,
  };
}

function notReached(step: Step): StepDone {
  return {
    step: step.id,
    state: "skipped",
    planned_s: Math.round(plannedMs(step) / 1000),
    actual_s: 0,
    repetitions: null,
    level: null,
  };
}
