import type { AnswerGate, CueSheet, Facts, Question, Step, StepDone } from "../cue-sheet";
import { seenAnswer, type Answer } from "./answers";
import { gateHit } from "./gates";
import { testMarks } from "./marks";
import type { Run } from "./run";

/**
 * Questions about a step that is over, asked while the next one runs.
 *
 * What the player saw happen is filled in at once and stands when nobody looks; everything else stays open until it is told.
 */
export interface OpenQuestions {
  /** Index of the step they are about. */
  step: number;
  /** Fields still to be asked, in order. */
  fields: string[];
}

/** Less than this of a step is a mistaken press: nothing is asked about it. */
const WORTH_ASKING_S = 3;

/** The run with the questions of a step that was just left. `given` was told by the press that ended it. */
export function withQuestions(run: Run, step: Step, index: number, done: StepDone, given: Facts): Run {
  const questions = step.ask ?? [];
  if (!questions.length && !Object.keys(given).length) return run;
  const seen = questions.flatMap((question) => {
    const answer = seenAnswer(question, done);
    return answer === undefined ? [] : [[question.field, answer] as const];
  });
  const told = { ...run.told, [step.id]: { ...run.told[step.id], ...Object.fromEntries(seen), ...given } };
  const left = questions.filter((question) => !(question.field in given)).map((question) => question.field);
  const asks = left.length > 0 && done.actual_s >= WORTH_ASKING_S && given.done !== "none";
  return { ...run, told, open: asks ? [...run.open, { step: index, fields: left }] : run.open };
}

export interface Asked {
  /** Index of the step, the step itself, and the question about it. */
  index: number;
  step: Step;
  question: Question;
  answer: Answer | undefined;
  /** Which of how many. */
  n: number;
  of: number;
}

/** The question to ask now: the oldest that is open. */
export function asked(sheet: CueSheet, run: Run): Asked | null {
  const open = run.open[0];
  const step = open && sheet.steps[open.step];
  const question = step?.ask?.find((one) => one.field === open?.fields[0]);
  if (!open || !step || !question) return null;
  const of = step.ask?.length ?? 0;
  const answer = run.told[step.id]?.[question.field];
  return { index: open.step, step, question, answer, n: of - open.fields.length + 1, of };
}

/** The answer to the question that is open; undefined leaves it as it is. Hands back the gate that it hits, too. */
export function answered(sheet: CueSheet, run: Run, answer: Answer | undefined): { run: Run; gate: AnswerGate | null } {
  const now = asked(sheet, run);
  if (!now) return { run, gate: null };
  const [first, ...later] = run.open;
  const fields = first?.fields.slice(1) ?? [];
  const open = fields.length ? [{ step: now.index, fields }, ...later] : later;
  const facts = { ...run.told[now.step.id], ...(answer === undefined ? {} : { [now.question.field]: answer }) };
  const gate = gateHit(now.question, answer);
  const notice = gate ? { effect: gate.effect, text: gate.text } : run.notice;
  return { run: { ...run, told: { ...run.told, [now.step.id]: facts }, open, notice }, gate };
}

/** One question back: the one before it about the same step, with its answer. */
export function askAgain(sheet: CueSheet, run: Run): Run {
  const now = asked(sheet, run);
  const before = now?.step.ask?.[now.n - 2];
  const [first, ...later] = run.open;
  return before && first ? { ...run, open: [{ ...first, fields: [before.field, ...first.fields] }, ...later] } : run;
}

/** Something of the session is still to be seen or asked before the log. Who stopped is asked nothing more. */
export function unfinished(sheet: CueSheet, run: Run): boolean {
  return !run.stopped && (testMarks(sheet, run).length > 0 || asked(sheet, run) !== null || run.notice !== null);
}
