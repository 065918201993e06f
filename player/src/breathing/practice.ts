import type { DiaryEvent } from "../cue-sheet";
import { breathsAt, type Pace } from "./pacer";
import type { PresetName } from "./presets";

/** One breathing practice, as it is kept while it goes on: when the page is killed, what was done still counts. */
export interface Practice {
  id: string;
  person: string;
  started_at: number;
  preset: PresetName;
  pace: Pace;
  in_percent: number;
  /** Paced time so far, pauses left out. */
  paced_ms: number;
}

/** Two guided breaths, or one minute: less is a look, not a practice. */
const LEAST_BREATHS = 2;
const LEAST_MS = 60_000;

export function counts(practice: Practice): boolean {
  return breathsOf(practice) >= LEAST_BREATHS || practice.paced_ms >= LEAST_MS;
}

/** Whole breaths. */
export function breathsOf(practice: Practice): number {
  return Math.floor(breathsAt(practice.pace, practice.paced_ms) + 1e-6);
}

export function breathingDone(practice: Practice): DiaryEvent {
  return {
    kind: "breathing_done",
    rate_x10: practice.pace.to_x10,
    in_percent: practice.in_percent,
    paced_s: Math.round(practice.paced_ms / 1000),
    breaths: breathsOf(practice),
    preset: practice.preset,
  };
}
