/** The rule book as the server prints it (`docs/formats/triage-rules.md`). Codes and numbers, no sentences. */

export type Value = string | number;

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { count: number; of: Condition[] }
  | { is: string; in: Value[] }
  | { at_least: string; value: number }
  | { at_most: string; value: number }
  | { fires: string }
  | { unclassified: true };

export type Level = "self_care" | "physio" | "gp_today" | "emergency";

export interface Input {
  name: string;
  /** Mildest first; without codes a whole number from 0 to `up_to`. */
  codes?: string[];
  up_to?: number;
  default: Value | null;
  kind: "single" | "pattern" | "flag";
}

export interface Rule {
  id: string;
  level: Level;
  when: Condition;
  exclude: { when: Condition; pattern: string }[];
  card: string;
  text: string;
}

export interface Label {
  condition: string;
  when: Condition;
  features: { points: number; when: Condition }[];
  severity?: { when: Condition; severity: string }[];
  card: string;
}

export interface NoRun {
  id: string;
  when: Condition;
  card: string;
  text: string;
}

export interface Option {
  id: string;
  when: Condition;
  sets: Record<string, Value>;
  lead: string;
  may_be_unsure: boolean;
  text: string;
}

export interface Question {
  id: string;
  kind: "one" | "many" | "number";
  when: Condition;
  text: string;
  options: Option[];
}

export interface Book {
  form: number;
  version: number;
  threshold: number;
  levels: Level[];
  inputs: Input[];
  rules: Rule[];
  outside: string;
  unsure: { emergency: string; other: string; card: string };
  labels: Label[];
  no_run: NoRun[];
  questions: Question[];
  again: Question;
}

/** The form this reader understands; another one is not read at all, because a guess here would be advice. */
export const FORM = 1;

/** How urgent, as a number: more is sooner. */
export function rank(book: Book, level: Level): number {
  return book.levels.indexOf(level);
}

/** Inputs that the options of a question settle. */
export function inputsOf(question: Question): string[] {
  return question.options.flatMap((option) => Object.keys(option.sets));
}
