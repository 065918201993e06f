/**
 * The clock that says when to call somebody. It asks the rule book about tomorrow, the day after, and so on: the same complaint, no better,
 * a day older, with a day more of rest. Rules and clock can therefore never disagree.
 */
import { know, settle, type Answers } from "./answers";
import type { Book, Level } from "./book";
import { later } from "./days";
import { judge, type Advice } from "./judge";

export interface Contact {
  /** Null: now. */
  day: string | null;
  level: Level;
}

/** A complaint that is not better after so many days asks for a professional by itself. */
const LOOK_AHEAD_DAYS = 42;

export function contactOf(book: Book, given: Answers, advice: Advice, today: string): Contact {
  if (advice.level !== "self_care") return { day: null, level: advice.level };
  for (let days = 1; days <= LOOK_AHEAD_DAYS; days++) {
    const then = judge(book, notBetter(book, given, days));
    if (then.rules.length > 0) return { day: later(today, days), level: then.level };
  }
  return { day: null, level: "physio" };
}

function notBetter(book: Book, given: Answers, days: number): Answers {
  const answers = settle(book, given);
  const older = (input: string): [string, number] => [input, Number(answers.known.get(input) ?? 0) + days];
  const trend = answers.known.get("trend") === "worsening" ? "worsening" : "stable";
  return know(answers, [older("duration_days"), older("rest_tried_days"), ["trend", trend]]);
}
