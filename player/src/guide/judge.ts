/** The advice: every rule is tried, the most urgent that fires decides, and every one that fired is named. */
import { settle, type Answers } from "./answers";
import { rank, type Book, type Label, type Level, type Rule } from "./book";
import { Sight, YES } from "./sight";

export interface Likely {
  condition: string;
  /** Ordinal; no screen shows it. */
  points: number;
  severity: string | null;
  card: string;
}

export interface Advice {
  book: number;
  level: Level;
  exclude: string[];
  likely: Likely[];
  run: "no" | "monitored";
  rules: string[];
  /** Reasons not to run, besides the urgency. */
  noRun: string[];
  outside: boolean;
}

/** The advice on answers; what was not asked takes its default. */
export function judge(book: Book, given: Answers): Advice {
  const answers = settle(book, given);
  const sight = new Sight(book, answers);
  const outside = sight.isOutside();
  const fired = book.rules.filter((rule) => sight.fires(rule));
  const undecided = sight.undecided(answers.unsure);
  const level = urgency(sight, answers.unsure);
  const noRun = book.no_run.filter((one) => sight.sees(one.when) === YES).map((one) => one.id);
  return {
    book: book.version,
    level,
    exclude: exclude(sight, fired, undecided),
    likely: outside ? [] : likely(sight),
    run: rank(book, level) >= rank(book, "gp_today") || outside || noRun.length > 0 ? "no" : "monitored",
    rules: [...fired.map((rule) => rule.id), ...doubts(book, undecided).map(([id]) => id)],
    noRun,
    outside,
  };
}

/** The most urgent of what fires, and of what "I do not know" keeps open. */
export function urgency(sight: Sight, unsure: ReadonlySet<string>): Level {
  const { book } = sight;
  const fired = book.rules.filter((rule) => sight.fires(rule)).map((rule) => rule.level);
  const doubted = doubts(book, sight.undecided(unsure)).map(([, level]) => level);
  return [...fired, ...doubted].reduce<Level>((most, level) => (rank(book, level) > rank(book, most) ? level : most), "self_care");
}

/** An emergency that hangs on "I do not know" asks for the doctor today, anything else for the physiotherapist. */
function doubts(book: Book, undecided: Rule[]): [string, Level][] {
  const doubts: [string, Level][] = [];
  if (undecided.some((rule) => rule.level === "emergency")) doubts.push([book.unsure.emergency, "gp_today"]);
  if (undecided.some((rule) => rule.level !== "emergency")) doubts.push([book.unsure.other, "physio"]);
  return doubts;
}

function exclude(sight: Sight, fired: Rule[], undecided: Rule[]): string[] {
  const urgent = (rule: Rule) => rank(sight.book, rule.level) >= rank(sight.book, "gp_today") && undecided.includes(rule);
  const speaking = sight.book.rules.filter((rule) => fired.includes(rule) || urgent(rule));
  const named = speaking.map((rule) => rule.exclude.find((entry) => sight.sees(entry.when) === YES)?.pattern);
  return [...new Set(named.filter((pattern) => pattern !== undefined))];
}

function likely(sight: Sight): Likely[] {
  const reached = (label: Label) => sight.sees(label.when) === YES && sight.points(label).low >= sight.book.threshold;
  const named = sight.book.labels.filter(reached).map((label) => ({
    condition: label.condition,
    points: sight.points(label).low,
    severity: label.severity?.find((grade) => sight.sees(grade.when) === YES)?.severity ?? null,
    card: label.card,
  }));
  // Sorting keeps the order of the book for equal points.
  return named.sort((a, b) => b.points - a.points);
}
