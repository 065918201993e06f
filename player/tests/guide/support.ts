/** The rule book as the server printed it, and what it must come to. `crates/wire` compares the book with the engine's own. */
import type { Advice } from "../../src/guide/judge";
import type { Book, Value } from "../../src/guide/book";
import { doubt, know, NOTHING, type Answers } from "../../src/guide/answers";
import written from "./rule-book.json";

export const book = written as unknown as Book;

export interface Told {
  [single: string]: Value | string[] | undefined;
  patterns?: string[];
  flags?: string[];
  unsure?: string[];
}

/** A complaint told as a whole. */
export function complaint({ patterns = [], flags = [], unsure = [], ...single }: Told): Answers {
  const yes = [...patterns, ...flags].map((sign): [string, Value] => [sign, "yes"]);
  return doubt(know(NOTHING, [...(Object.entries(single) as [string, Value][]), ...yes]), unsure);
}

/** What the engine and the phone must agree on. */
export interface Expected {
  level: string;
  exclude: string[];
  likely: [string, string | null][];
  run: string;
  rules: string[];
  no_run: string[];
}

export function compared(advice: Advice): Expected {
  const { level, exclude, likely, run, rules, noRun } = advice;
  return { level, exclude, likely: likely.map((one) => [one.condition, one.severity]), run, rules, no_run: noRun };
}
