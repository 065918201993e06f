import type { CueSheet, Facts, Stamp } from "../cue-sheet";
import { currentStep, leave, returnTo, type Mark, type Run } from "./run";
import { afterGroup, groupStart } from "./timeline";

/** Moments of a test: marked with one press, in whole seconds from the start of the group, once each. */

export function mark(sheet: CueSheet, run: Run, t: number, id: string): Run {
  const stamp = currentStep(sheet, run)?.stamps?.find((one) => one.id === id);
  if (!stamp || marked(sheet, run).some((one) => one.stamp === id)) return run;
  const { step_from_ms, group_from_ms } = run;
  const made: Mark = {
    stamp: id,
    step: run.step,
    s: Math.round((t - group_from_ms) / 1000),
    left: stamp.ends ? { step_from_ms, group_from_ms } : null,
  };
  const noted = { ...run, marks: [...run.marks, made] };
  return stamp.ends ? leave(sheet, noted, "done", t, afterGroup(sheet, run.step)) : noted;
}

/** Takes the last press back. When it had ended the group, the test goes on as if it had not been pressed: the person went on. */
export function unmark(sheet: CueSheet, run: Run): Run {
  const last = run.marks.at(-1);
  if (!last) return run;
  const marks = run.marks.slice(0, -1);
  if (!last.left) return { ...run, marks };
  return { ...returnTo(sheet, run, last.step, last.left.step_from_ms, last.left.group_from_ms), marks };
}

/** The marks of the group the person is in. */
export function marked(sheet: CueSheet, run: Run): Mark[] {
  const [from, to] = [groupStart(sheet, run.step), afterGroup(sheet, run.step)];
  return run.marks.filter((one) => one.step >= from && one.step < to);
}

/** The last press can be taken back while its group runs, and after the press that ended it until the next part is under way. */
export function mayUnmark(sheet: CueSheet, run: Run): boolean {
  const last = run.marks.at(-1);
  if (!last) return false;
  if (!last.left) return marked(sheet, run).includes(last);
  return run.step === afterGroup(sheet, last.step);
}

/** The moments of tests: what is looked at afterwards. */
export function testMarks(sheet: CueSheet, run: Run): Mark[] {
  return run.marks.filter((one) => sheet.steps[one.step]?.effort === "measure");
}

/** The stamp a mark was made with. */
export function stampOf(sheet: CueSheet, made: Mark): Stamp | undefined {
  return sheet.steps[made.step]?.stamps?.find((one) => one.id === made.stamp);
}

/** The marks of a step, as the diary keeps them. */
export function markFacts(run: Run, step: number): Facts {
  return Object.fromEntries(run.marks.filter((one) => one.step === step).map((one) => [`${one.stamp}_s`, one.s]));
}
