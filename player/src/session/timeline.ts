import type { Cue, CueSheet, Phase, Step } from "../cue-sheet";

/** Pure reading of a sheet: how long, which cue when, where in the cycle. All times in milliseconds since the step began. */

/** Length of one whole cycle; 0 for a step without one. */
export function cycleMs(step: Step): number {
  return (step.cycle ?? []).reduce((sum, phase) => sum + phase.ms, 0);
}

/** When the step ends by itself. An event-ended step does so at its ceiling: nobody is left walking for ever. */
export function endsAfterMs(step: Step): number {
  switch (step.end.by) {
    case "time":
      return step.end.seconds * 1000;
    case "cycles":
      return step.end.count * cycleMs(step);
    case "event":
      return step.end.at_most_s * 1000;
  }
}

/** The same step, longer: a timed rest that the person wanted to last. */
export function lengthened(step: Step, ms: number): Step {
  return ms && step.end.by === "time" ? { ...step, end: { by: "time", seconds: step.end.seconds + ms / 1000 } } : step;
}

/** How long this step must still last before it may be skipped. */
export function mustLastMs(step: Step, at_ms: number): number {
  return Math.max(0, (step.at_least_s ?? 0) * 1000 - at_ms);
}

/** Whether the person may leave this step for another: neither a rest before its time, nor a test, which its moments end. */
export function mayLeave(step: Step, at_ms: number): boolean {
  return mustLastMs(step, at_ms) === 0 && !isTest(step);
}

/** A part of a test: the moments are what it is for. Elsewhere a moment is only marked beside something else. */
export function isTest(step: Step): boolean {
  return step.effort === "measure" && (step.stamps?.length ?? 0) > 0;
}

/** What the plan says it takes: the expected length where a person decides. Draws the beat line and fills `planned_s`. */
export function plannedMs(step: Step): number {
  return step.end.by === "event" ? step.end.expected_s * 1000 : endsAfterMs(step);
}

/** The moment of a cue. Negative counts back from the end; a step ended by a person has no known end, so such a cue stays silent. */
export function cueMs(step: Step, cue: Cue): number | null {
  if (cue.at_s >= 0) return cue.at_s * 1000;
  return step.end.by === "event" ? null : Math.max(0, endsAfterMs(step) + cue.at_s * 1000);
}

/** Cues with `after < moment <= upTo`, in order of time. */
export function cuesBetween(step: Step, after_ms: number, upTo_ms: number): { cue: Cue; at_ms: number }[] {
  return step.cues
    .flatMap((cue) => {
      const at_ms = cueMs(step, cue);
      return at_ms !== null && at_ms > after_ms && at_ms <= upTo_ms ? [{ cue, at_ms }] : [];
    })
    .sort((a, b) => a.at_ms - b.at_ms);
}

export interface InCycle {
  /** Whole cycles behind us: the repetition being done is `completed + 1`. */
  completed: number;
  index: number;
  phase: Phase;
  /** How far this phase is, 0 to 1. */
  share: number;
  /** When the next phase begins. */
  next_ms: number;
}

/** Where in its pattern a step is; null when it has none. Computed from the start each time, so phases never drift apart. */
export function inCycle(step: Step, at_ms: number): InCycle | null {
  const length = cycleMs(step);
  if (!step.cycle || length <= 0) return null;
  const completed = Math.floor(at_ms / length + 1e-9);
  let from = completed * length;
  for (const [index, phase] of step.cycle.entries()) {
    const last = index === step.cycle.length - 1;
    if (at_ms + 1e-6 < from + phase.ms || last) {
      return { completed, index, phase, share: phase.ms ? Math.min(1, (at_ms - from) / phase.ms) : 1, next_ms: from + phase.ms };
    }
    from += phase.ms;
  }
  return null;
}

/** A tempo is counted in seconds, from the start of each phase. */
const BEAT_MS = 1_000;

/** Which second of its phase this is, from 0; breaths flow and have none. */
export function beatOf(place: InCycle, at_ms: number): number {
  return place.phase.load ? Math.floor((at_ms - (place.next_ms - place.phase.ms)) / BEAT_MS + 1e-6) : 0;
}

/** The first moment after `at_ms` when something happens in this step: a cue, a phase, a beat of the tempo, or its end. */
export function nextMomentMs(step: Step, at_ms: number): number {
  const moments = step.cues.map((cue) => cueMs(step, cue)).filter((ms): ms is number => ms !== null && ms > at_ms);
  const place = inCycle(step, at_ms);
  if (place && place.next_ms > at_ms) moments.push(place.next_ms);
  if (place?.phase.load) moments.push(place.next_ms - place.phase.ms + (beatOf(place, at_ms) + 1) * BEAT_MS);
  return Math.min(endsAfterMs(step), ...moments);
}

/** Where each step lies on the planned line. */
export function layout(sheet: CueSheet): { step: Step; from_ms: number; planned_ms: number }[] {
  let from_ms = 0;
  return sheet.steps.map((step) => {
    const place = { step, from_ms, planned_ms: plannedMs(step) };
    from_ms += place.planned_ms;
    return place;
  });
}

/** First step of the group a step belongs to; a step without a group is its own. Groups are neighbours in the sheet. */
export function groupStart(sheet: CueSheet, index: number): number {
  const name = sheet.steps[index]?.group;
  let start = index;
  while (name && start > 0 && sheet.steps[start - 1]?.group === name) start -= 1;
  return start;
}

/** The step after the group of `index`; the number of steps when that was the last. */
export function afterGroup(sheet: CueSheet, index: number): number {
  const name = sheet.steps[index]?.group;
  let next = index + 1;
  while (name && sheet.steps[next]?.group === name) next += 1;
  return next;
}

/** Where skipping leads: out of the group, but never past a rest that must last. */
export function afterSkip(sheet: CueSheet, index: number): number {
  const end = afterGroup(sheet, index);
  const rest = sheet.steps.findIndex((step, at) => at > index && at < end && (step.at_least_s ?? 0) > 0);
  return rest === -1 ? end : rest;
}
