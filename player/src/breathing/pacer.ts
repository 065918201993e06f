/**
 * The timing of paced breathing, as pure functions of the time since one start. Nothing accumulates, so nothing drifts.
 * Rates are breaths a minute times ten, so that 5.5 is an exact number.
 */

/** Shares of a cycle: in, hold after in, out, hold after out. Holds are 0 unless a professional sets them. */
export type Pattern = readonly [breatheIn: number, holdIn: number, breatheOut: number, holdOut: number];

export type Part = "in" | "hold-in" | "out" | "hold-out";
const PARTS: readonly Part[] = ["in", "hold-in", "out", "hold-out"];

/** 40 becomes 40 parts in and 60 out. A third is no whole percentage: 33 stands for exactly one part in and two out. */
export function patternOf(in_percent: number): Pattern {
  return in_percent === 33 ? [1, 0, 2, 0] : [in_percent, 0, 100 - in_percent, 0];
}

export function cycleMs(rate_x10: number): number {
  return 600_000 / rate_x10;
}

/** Milliseconds of each part of one breath. */
export function partsMs(rate_x10: number, pattern: Pattern): [number, number, number, number] {
  const sum = pattern.reduce((a, b) => a + b, 0);
  return pattern.map((share) => (cycleMs(rate_x10) * share) / sum) as [number, number, number, number];
}

/** Slowing down from a faster start: 1 breath a minute less each minute, because slowing at once gives air hunger. */
export interface Pace {
  from_x10: number;
  to_x10: number;
}

/** 10 tenths in 60 seconds. */
const SLOWING_X10_PER_MS = 10 / 60_000;

/** The rate at a moment, in tenths. A start slower than the target is no ramp. */
export function rateAt(pace: Pace, t_ms: number): number {
  return Math.max(pace.to_x10, pace.from_x10 - SLOWING_X10_PER_MS * t_ms);
}

/** Breaths since the start, with their fraction: the rate summed over time, in closed form. */
export function breathsAt(pace: Pace, t_ms: number): number {
  const ramp_ms = Math.max(0, (pace.from_x10 - pace.to_x10) / SLOWING_X10_PER_MS);
  const slowing_ms = Math.min(t_ms, ramp_ms);
  const steady_ms = t_ms - slowing_ms;
  const slowing_x10_ms = slowing_ms > 0 ? pace.from_x10 * slowing_ms - (SLOWING_X10_PER_MS * slowing_ms ** 2) / 2 : 0;
  return (slowing_x10_ms + pace.to_x10 * steady_ms) / 600_000;
}

/** When that many breaths are behind us: the other way round, also in closed form. */
export function momentOf(pace: Pace, breaths: number): number {
  const wanted = breaths * 600_000;
  const ramp_ms = Math.max(0, (pace.from_x10 - pace.to_x10) / SLOWING_X10_PER_MS);
  const inRamp = breathsAt(pace, ramp_ms) * 600_000;
  if (wanted >= inRamp) return ramp_ms + (wanted - inRamp) / pace.to_x10;
  const root = Math.sqrt(pace.from_x10 ** 2 - 2 * SLOWING_X10_PER_MS * wanted);
  return (pace.from_x10 - root) / SLOWING_X10_PER_MS;
}

export interface Breath {
  /** Whole breaths done. */
  completed: number;
  part: Part;
  /** How far this part is, 0 to 1. */
  share: number;
  /** How full, 0 (empty) to 1: `0.5 - 0.5 cos(pi u)` going in, its mirror going out. */
  fullness: number;
}

export function breathAt(pace: Pace, pattern: Pattern, t_ms: number): Breath {
  const breaths = breathsAt(pace, t_ms) + 1e-9;
  const completed = Math.floor(breaths);
  const sum = pattern.reduce((a, b) => a + b, 0);
  let left = (breaths - completed) * sum;
  for (const [index, length] of pattern.entries()) {
    const part = PARTS[index] ?? "hold-out";
    if (left < length) return { completed, part, share: left / length, fullness: fullness(part, left / length) };
    left -= length;
  }
  return { completed, part: "hold-out", share: 1, fullness: 0 };
}

export function fullness(part: Part, share: number): number {
  const eased = 0.5 - 0.5 * Math.cos(Math.PI * share);
  switch (part) {
    case "in":
      return eased;
    case "hold-in":
      return 1;
    case "out":
      return 1 - eased;
    case "hold-out":
      return 0;
  }
}

/** When the next part begins, so that tone and shake fall on the turn. */
export function nextTurnMs(pace: Pace, pattern: Pattern, t_ms: number): number {
  const breaths = breathsAt(pace, t_ms) + 1e-6;
  const completed = Math.floor(breaths);
  const sum = pattern.reduce((a, b) => a + b, 0);
  let edge = 0;
  for (const length of pattern) {
    edge += length;
    if (completed + edge / sum > breaths) return momentOf(pace, completed + edge / sum);
  }
  return momentOf(pace, completed + 1);
}
