import type { AnswerGate, CueSheet, Facts, Step, StepDone } from "../cue-sheet";
import type { Moved } from "../movement/distance";
import { withQuestions, type OpenQuestions } from "./asking";
import { afterGroup, afterSkip, cycleMs, endsAfterMs, groupStart, lengthened, mayLeave, mustLastMs, plannedMs } from "./timeline";

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
  /** Session time at which the current step began, and its group: marks count from there. */
  step_from_ms: number;
  group_from_ms: number;
  /** Added to the current step by who wanted to rest longer. */
  longer_ms: number;
  /** The level last told in this step. */
  level: number | null;
  done: StepDone[];
  stopped: { reason: string; at_step: string } | null;
  /** The reason to stop could not wait: it was written down before anything was asked. */
  urgent: boolean;
  /** Answered before the start; travels with the log. */
  before: Facts;
  /** Moments the person marked, in order. */
  marks: Mark[];
  /** What was told of a step, by its id: levels on the way, and answers afterwards. */
  told: Record<string, Facts>;
  /** Questions about steps that are over, the oldest first. */
  open: OpenQuestions[];
  /** How far, when the person wanted to know. */
  moved?: Moved;
  /** What an answer set off, until the person has read it. */
  notice: Pick<AnswerGate, "effect" | "text"> | null;
}

/** A moment marked with one press. `left` is where the person was, when the press ended the group: it can be taken back. */
export interface Mark {
  stamp: string;
  step: number;
  s: number;
  left: { step_from_ms: number; group_from_ms: number } | null;
}

/** Pressing "back" this soon after a start means the one before it. */
export const JUST_STARTED_MS = 3_000;

export function begin(sheet: CueSheet, id: string, person: string, wall_ms: number, before: Facts = {}): Run {
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
    ...NOTHING_TOLD,
    before,
  };
}

/** What a run has that was begun by an earlier version of the player. */
export const NOTHING_TOLD: Pick<Run, "group_from_ms" | "longer_ms" | "urgent" | "before" | "marks" | "told" | "open" | "notice"> =
  {
    group_from_ms: 0,
    longer_ms: 0,
    urgent: false,
    before: {},
    marks: [],
    told: {},
    open: [],
    notice: null,
  };

/** The step being done, as long as it lasts for this person. */
export function currentStep(sheet: CueSheet, run: Run): Step | null {
  const step = run.stage === "moving" ? sheet.steps[run.step] : undefined;
  return step ? lengthened(step, run.longer_ms) : null;
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

/** The person ended this step: one press, or the level asked for; not before its time. A press may say how much was done. */
export function finishStep(sheet: CueSheet, run: Run, t: number, how?: string): Run {
  const step = currentStep(sheet, run);
  if (!step || mustLastMs(step, t - run.step_from_ms) > 0) return run;
  const given: Facts = how === undefined ? {} : { done: how };
  return leave(sheet, run, how === "none" ? "skipped" : "done", t, run.step + 1, given);
}

/** A level was told. It ends the step when it is the one waited for; a lower one is only kept, with when it was first told. */
export function tellLevel(sheet: CueSheet, run: Run, t: number, level: number): Run {
  const step = currentStep(sheet, run);
  if (step?.end.by !== "event") return run;
  const before = run.told[step.id] ?? {};
  const first = { [`level_${level}_s`]: Math.round((t - run.step_from_ms) / 1000) };
  const told = { ...run, level, told: { ...run.told, [step.id]: { ...first, ...before } } };
  return endsAtLevel(step.end, level) ? finishStep(sheet, told, t) : told;
}

export function endsAtLevel(end: { event: string; target: number | null }, level: number): boolean {
  if (end.event === "level_reached") return level >= (end.target ?? 10);
  return end.event === "level_gone" && level <= (end.target ?? 0);
}

/** Leaves this group and goes to the next. A rest that must last is neither cut short nor jumped over, and a test is only stopped. */
export function skip(sheet: CueSheet, run: Run, t: number): Run {
  const step = currentStep(sheet, run);
  if (!step || !mayLeave(step, t - run.step_from_ms)) return run;
  return leave(sheet, run, "skipped", t, afterSkip(sheet, run.step));
}

/** Does this group again; just after its start, the one before. What was noted of it is noted anew. */
export function back(sheet: CueSheet, run: Run, t: number): Run {
  const here = currentStep(sheet, run);
  if (here && !mayLeave(here, t - run.step_from_ms)) return run;
  const start = groupStart(sheet, run.step);
  const fresh = run.step === start && t - run.step_from_ms < JUST_STARTED_MS;
  return returnTo(sheet, run, fresh && start > 0 ? groupStart(sheet, start - 1) : start, t, t);
}

/** Stands at the beginning of a step again; whatever was noted from there on is noted anew. */
export function returnTo(sheet: CueSheet, run: Run, step: number, step_from_ms: number, group_from_ms: number): Run {
  const again = new Set(sheet.steps.slice(step).map((one) => one.id));
  return {
    ...run,
    stage: "moving",
    ended_at: null,
    step,
    step_from_ms,
    group_from_ms,
    longer_ms: 0,
    level: null,
    done: run.done.slice(0, step),
    marks: run.marks.filter((mark) => mark.step < step),
    told: Object.fromEntries(Object.entries(run.told).filter(([id]) => !again.has(id))),
    open: run.open.filter((one) => one.step < step),
  };
}

/** Rests longer than planned: only where the sheet says that a rest must last. */
export function restLonger(sheet: CueSheet, run: Run, ms: number): Run {
  return currentStep(sheet, run)?.at_least_s ? { ...run, longer_ms: run.longer_ms + ms } : run;
}

/** An answer ended the set that was under way: what comes after it is done as planned. */
export function endEffort(sheet: CueSheet, run: Run, t: number): Run {
  const step = currentStep(sheet, run);
  return step && step.effort !== "ease" && step.effort !== "ready" ? leave(sheet, run, "stopped", t, run.step + 1) : run;
}

/** The person stops: the rest of the sheet is noted as skipped, and nothing more is asked about its parts. */
export function stop(sheet: CueSheet, run: Run, t: number, reason: string, wall_ms: number, urgent = false): Run {
  const at = sheet.steps[run.step];
  const left = run.stage === "moving" && at ? leave(sheet, run, "stopped", t, sheet.steps.length) : run;
  const stopped = { reason, at_step: at?.id ?? sheet.steps.at(-1)?.id ?? "" };
  return { ...left, stage: "ended", ended_at: wall_ms, stopped, urgent, open: [], notice: null };
}

/** Ends the current step at `t` and goes to `next`; what lies between was never reached. */
export function leave(sheet: CueSheet, run: Run, state: StepDone["state"], t: number, next: number, given: Facts = {}): Run {
  const step = sheet.steps[run.step];
  if (!step) return run;
  const passed = sheet.steps.slice(run.step + 1, next).map((other) => notReached(other));
  const ended = next >= sheet.steps.length;
  const done = noted(step, state, t - run.step_from_ms, run.level);
  const left: Run = {
    ...run,
    done: [...run.done, done, ...passed],
    step: ended ? sheet.steps.length : next,
    step_from_ms: t,
    group_from_ms: next < afterGroup(sheet, run.step) ? run.group_from_ms : t,
    longer_ms: 0,
    level: null,
    stage: ended ? "ended" : "moving",
    ended_at: ended ? run.seen_at - (run.elapsed_ms - t) : null,
  };
  return withQuestions(left, step, run.step, done, given);
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
