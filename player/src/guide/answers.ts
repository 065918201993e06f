/** What is known about a complaint so far. Answers never change; each reply makes new ones, so going back is only looking at older ones. */
import type { Book, Value } from "./book";

export interface Answers {
  known: ReadonlyMap<string, Value>;
  /** Flags that were asked and that the person does not know. */
  unsure: ReadonlySet<string>;
  /** Flags that were asked a second time. */
  twice: ReadonlySet<string>;
}

export const NOTHING: Answers = { known: new Map(), unsure: new Set(), twice: new Set() };

export function know(answers: Answers, settled: Iterable<[string, Value]>): Answers {
  const known = new Map(answers.known);
  const unsure = new Set(answers.unsure);
  for (const [input, value] of settled) {
    known.set(input, value);
    unsure.delete(input);
  }
  return { ...answers, known, unsure };
}

export function doubt(answers: Answers, flags: Iterable<string>): Answers {
  const known = new Map(answers.known);
  const unsure = new Set(answers.unsure);
  for (const flag of flags) {
    known.delete(flag);
    unsure.add(flag);
  }
  return { ...answers, known, unsure };
}

export function isOpen(answers: Answers, input: string): boolean {
  return !answers.known.has(input) && !answers.unsure.has(input);
}

/** What was not asked takes its default. The four inputs without one stay open. */
export function settle(book: Book, answers: Answers): Answers {
  const open = book.inputs.filter((input) => input.default !== null && isOpen(answers, input.name));
  return know(
    answers,
    open.map((input) => [input.name, input.default as Value]),
  );
}
