import type { Facts, Question, StepDone } from "../cue-sheet";

/** Answers as the diary keeps them. */
export type Answers = Facts;
export type Answer = Facts[string];

/** The one free text that the diary knows by name keeps its plain form; any other would be taken for a code. */
const PLAIN_WORDS = "remark";

/** Free words as an answer; empty words are an open question. */
export function wordsAnswer(field: string, words: string): Answer | undefined {
  if (!words.trim()) return undefined;
  return field === PLAIN_WORDS ? words : { text: words };
}

/** The words of an answer, in either form. */
export function wordsOf(answer: Answer | undefined): string {
  if (typeof answer === "string") return answer;
  return typeof answer === "object" && answer !== null && "text" in answer ? answer.text : "";
}

/** Below this share of the plan something is missing, above the other something was done: whole seconds are rounded. */
const NEARLY_ALL = 0.995;
const NEARLY_NONE = 0.005;

/** How much was done, on the scale that asks for it; undefined where the scale has no such word. */
export function doneAnswer(scale: Question["scale"], share: number): number | string | undefined {
  if (scale.kind === "number") return Math.round(scale.min + share * (scale.max - scale.min));
  if (scale.kind !== "choice") return undefined;
  const value = share >= NEARLY_ALL ? "all" : share > NEARLY_NONE ? "part" : "none";
  return scale.options.some((option) => option.value === value) ? value : undefined;
}

/** What the player saw happen in a step, for a question about it. Effort, pain and quality stay open: only the person knows. */
export function seenAnswer(question: Question, done: StepDone): number | string | undefined {
  const { scale, field } = question;
  if (field === "done") return doneAnswer(scale, done.planned_s ? Math.min(1, done.actual_s / done.planned_s) : 1);
  if (field !== "reps" || scale.kind !== "number" || done.repetitions === null) return undefined;
  return Math.min(scale.max, Math.max(scale.min, done.repetitions));
}
