/** Why: the answers that made a condition true, in the words in which they were given. */
import { settle, type Answers } from "./answers";
import type { Book, Condition } from "./book";
import { inputOf, parts, Sight, YES } from "./sight";
import type { Reply } from "./talk";

/** The inputs of the parts that make a condition true. What it forbids is a reason only when it is a single answer ("not improving"). */
function lookedAt(sight: Sight, when: Condition): string[] {
  if ("is" in when || "at_least" in when || "at_most" in when) return [inputOf(when)];
  if ("not" in when) return "is" in when.not ? [when.not.is] : [];
  return parts(when).filter((part) => sight.sees(part) === YES).flatMap((part) => lookedAt(sight, part));
}

/** The keys of what somebody answered that speaks for this condition of the guide. */
export function speaksFor(book: Book, answers: Answers, replies: Reply[], condition: string): string[] {
  const sight = new Sight(book, settle(book, answers));
  const label = book.labels.find((one) => one.condition === condition);
  const features = label?.features.filter((feature) => sight.sees(feature.when) === YES) ?? [];
  const seen = new Set(features.flatMap((feature) => lookedAt(sight, feature.when)));
  const told = replies.flatMap(({ asked, ticked }) => asked.options.filter((option) => ticked.includes(option.id)));
  const speaking = told.filter((option) => Object.keys(option.sets).some((input) => input !== "region" && seen.has(input)));
  return [...new Set(speaking.map((option) => option.text))];
}

/** The cards behind an advice, each once, the most telling first. */
export function cardsOf(book: Book, rules: string[], noRun: string[], labels: string[]): string[] {
  const of = (id: string) => [...book.rules, ...book.no_run].find((rule) => rule.id === id)?.card ?? book.unsure.card;
  return [...new Set([...rules.map(of), ...labels, ...noRun.map(of)])];
}
