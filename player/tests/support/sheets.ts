import type { Cue, CueSheet, PlayerBundle, Step } from "../../src/cue-sheet";
import breathing from "../sheets/breathing.json";
import bundleJson from "../sheets/bundle.json";
import strengthJson from "../sheets/tempo-strength.json";
import walkRunJson from "../sheets/walk-run.json";
import walkPainJson from "../sheets/walk-until-pain.json";

export const walkRun = walkRunJson as unknown as CueSheet;
export const walkUntilPain = walkPainJson as unknown as CueSheet;
export const strength = strengthJson as unknown as CueSheet;
export const breathingSheet = breathing as unknown as CueSheet;
export const bundle = bundleJson as unknown as PlayerBundle;
export const sheets = {
  "walk-run": walkRun,
  "walk-until-pain": walkUntilPain,
  "tempo-strength": strength,
  breathing: breathingSheet,
};

export function timed(id: string, seconds: number, cues: Cue[] = [], more: Partial<Step> = {}): Step {
  return {
    id,
    effort: "go",
    label: id,
    detail: "",
    picture: null,
    end: { by: "time", seconds },
    cycle: null,
    cues,
    record: ["duration"],
    group: null,
    ...more,
  };
}

export function sheetOf(...steps: Step[]): CueSheet {
  return { ...walkRun, id: "test-sheet", steps, log: [] };
}

export function cue(at_s: number, say: string): Cue {
  return { at_s, say, tone: "tick", vibrate: [] };
}
