import type { CueSheet, PlayerBundle } from "../cue-sheet";

/** The ways to practise that the bundle offers, and the person's own, within its limits. */

export type PresetName = "micro" | "short" | "long" | "own";
export type Limits = PlayerBundle["breathing"]["limits"];

export interface Preset {
  name: PresetName;
  title: string;
  rate_x10: number;
  in_percent: number;
  /** Ends after that many breaths, or after that many seconds and the breath being breathed. */
  end: { breaths: number } | { seconds: number };
}

const NAMES: readonly PresetName[] = ["micro", "short", "long"];

/** Each sheet tells its own name in `reference.dose`; when it does not, the order is micro, short, long. */
export function presetsOf(bundle: PlayerBundle): Preset[] {
  return bundle.breathing.sheets.flatMap((sheet, index) => {
    const name = NAMES.find((one) => sheet.reference.dose.includes(one)) ?? NAMES[index];
    const preset = name && presetOf(sheet, name);
    return preset ? [preset] : [];
  });
}

function presetOf(sheet: CueSheet, name: PresetName): Preset | null {
  const step = sheet.steps.find((one) => one.effort === "breathe" && one.cycle);
  const cycle = (step?.cycle ?? []).reduce((sum, phase) => sum + phase.ms, 0);
  if (!step || !cycle) return null;
  const breatheIn = (step.cycle ?? []).filter((phase) => phase.lung === "in").reduce((sum, phase) => sum + phase.ms, 0);
  return {
    name,
    title: sheet.title,
    rate_x10: Math.round(600_000 / cycle),
    in_percent: Math.round((100 * breatheIn) / cycle),
    end:
      step.end.by === "cycles"
        ? { breaths: step.end.count }
        : { seconds: step.end.by === "time" ? step.end.seconds : step.end.expected_s },
  };
}

export interface OwnSettings {
  rate_x10: number;
  in_percent: number;
  seconds: number;
}

/** Keeps own settings inside what the therapist allows. */
export function within(limits: Limits, wanted: OwnSettings): OwnSettings {
  return {
    rate_x10: clamp(Math.round(wanted.rate_x10), limits.rate_x10_min, limits.rate_x10_max),
    in_percent: clamp(Math.round(wanted.in_percent), limits.in_percent_min, limits.in_percent_max),
    seconds: clamp(Math.round(wanted.seconds / 60) * 60, 60, limits.minutes_max * 60),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
