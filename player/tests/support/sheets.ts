import footCoreJson from "../../../docs/examples/cue-sheet/foot-core.json";
import pacedJson from "../../../docs/examples/cue-sheet/breathing.json";
import tempoJson from "../../../docs/examples/cue-sheet/tempo-strength.json";
import treadmillJson from "../../../docs/examples/cue-sheet/treadmill-test.json";
import boutsJson from "../../../docs/examples/cue-sheet/walking-until-pain.json";
import type { Cue, CueSheet, PlayerBundle, Question, Step } from "../../src/cue-sheet";
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

/** What the server's own test wrote: one of every kind. */
export const painBouts = boutsJson as unknown as CueSheet;
export const treadmill = treadmillJson as unknown as CueSheet;
export const tempo = tempoJson as unknown as CueSheet;
export const footCore = footCoreJson as unknown as CueSheet;
export const paced = pacedJson as unknown as CueSheet;
export const examples = {
  "walking-until-pain": painBouts,
  "treadmill-test": treadmill,
  "tempo-strength": tempo,
  "foot-core": footCore,
  breathing: paced,
};

/** The step of this name, and where it stands. */
export function stepAt(sheet: CueSheet, id: string): number {
  const index = sheet.steps.findIndex((step) => step.id === id);
  if (index < 0) throw new Error(`no step ${id} in ${sheet.title}`);
  return index;
}

export function choice(field: string, values: string[], more: Partial<Question> = {}): Question {
  const options = values.map((value) => ({ value, text: value }));
  return { field, ask: `${field}?`, scale: { kind: "choice", options }, required: true, ...more };
}

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
