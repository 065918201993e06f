/**
 * Which question comes next: the first in the book that can still change the advice.
 * Emergencies come first; once one stands, nothing is asked any more.
 */
import { doubt, isOpen, know, type Answers } from "./answers";
import { inputsOf, rank, type Book, type Condition, type Level, type Option, type Question, type Value } from "./book";
import { urgency } from "./judge";
import { NO, Sight, YES } from "./sight";

/** A question as it is put to this person: with the options that can still matter. */
export interface Asked {
  question: Question;
  options: Option[];
}

/** The next question, or null when no answer can change the advice. */
export function nextQuestion(book: Book, given: Answers): Asked | null {
  const answers = close(book, given);
  const sight = new Sight(book, answers);
  const standing = standingLevel(sight);
  if (standing === "emergency") return null;
  const emergencies = hangOn(sight, book.rules.filter((rule) => rule.level === "emergency").map((rule) => rule.when));
  const open = new Set([...matters(sight, standing)].filter((input) => isOpen(answers, input)));
  const urgent = new Set([...emergencies].filter((input) => isOpen(answers, input)));
  return first(sight, urgent, open) ?? again(sight, emergencies) ?? first(sight, open, open);
}

/** How many questions can still come, when every answer keeps as much open as it does now. */
export function left(book: Book, given: Answers): number {
  const answers = close(book, given);
  const sight = new Sight(book, answers);
  const open = [...matters(sight, standingLevel(sight))].filter((input) => isOpen(answers, input));
  const comes = (question: Question) => sight.sees(question.when) !== NO && inputsOf(question).some((input) => open.includes(input));
  return book.questions.filter(comes).length;
}

function first(sight: Sight, about: Set<string>, open: Set<string>): Asked | null {
  for (const question of sight.book.questions) {
    const asked = put(sight, question, about, open);
    if (asked) return asked;
  }
  return null;
}

function put(sight: Sight, question: Question, about: Set<string>, open: Set<string>): Asked | null {
  if (passed(question, (input) => sight.answers.known.has(input))) return null;
  if (!inputsOf(question).some((input) => about.has(input)) || sight.sees(question.when) !== YES) return null;
  const touches = (option: Option) => question.kind !== "many" || Object.keys(option.sets).some((input) => open.has(input));
  return offered(question, question.options.filter((option) => touches(option) && sight.sees(option.when) === YES));
}

/** A question with one answer is passed when what leads it is known. */
function passed(question: Question, has: (input: string) => boolean): boolean {
  const lead = question.options[0]?.lead;
  return question.kind !== "many" && lead !== undefined && has(lead);
}

/** Unsure flags on which an emergency hangs, once more and in other words. */
function again(sight: Sight, emergencies: Set<string>): Asked | null {
  const { unsure, twice } = sight.answers;
  const asks = (input: string) => emergencies.has(input) && unsure.has(input) && !twice.has(input);
  return offered(sight.book.again, sight.book.again.options.filter((option) => Object.keys(option.sets).some(asks)));
}

function offered(question: Question, options: Option[]): Asked | null {
  return options.length > 0 ? { question, options } : null;
}

/** The urgency that stands whatever else is answered; a flag that will be asked again does not count yet. */
function standingLevel(sight: Sight): Level {
  const toCome = new Set(inputsOf(sight.book.again));
  const counts = [...sight.answers.unsure].filter((flag) => !toCome.has(flag) || sight.answers.twice.has(flag));
  return urgency(sight, new Set(counts));
}

/** The inputs that can still change the advice. */
function matters(sight: Sight, standing: Level): Set<string> {
  const { book } = sight;
  const above = book.rules.filter((rule) => rank(book, rule.level) > rank(book, standing) && sight.speaks(rule));
  const rules = hangOn(sight, above.map((rule) => rule.when));
  if (rank(book, standing) >= rank(book, "gp_today") || sight.isOutside()) return rules;
  return new Set([...rules, ...picture(sight)]);
}

/** What the complaint looks like, how severe it is, and whether running is possible. */
function picture(sight: Sight): Set<string> {
  const { book } = sight;
  const possible = book.labels.filter((label) => sight.sees(label.when) !== NO);
  const grades = possible.flatMap((label) => (label.severity ?? []).map((grade) => grade.when));
  const mayRun = book.no_run.every((one) => sight.sees(one.when) !== YES);
  const running = mayRun ? book.no_run.map((one) => one.when) : [];
  return new Set([...sight.labelsHangOn(), ...hangOn(sight, [...grades, ...running])]);
}

function hangOn(sight: Sight, conditions: Condition[]): Set<string> {
  const inputs = new Set<string>();
  for (const when of conditions) sight.hangsOn(when, inputs);
  return inputs;
}

/** The answers with the default of every input that no question can settle any more. */
function close(book: Book, answers: Answers): Answers {
  for (let closed = answers; ; ) {
    const shut = shutInputs(book, closed);
    if (shut.length === 0) return closed;
    closed = know(closed, shut);
  }
}

function shutInputs(book: Book, answers: Answers): [string, Value][] {
  const sight = new Sight(book, answers);
  const all = new Set(book.questions.flatMap(inputsOf));
  const open = new Set<string>();
  for (const question of book.questions) {
    if (passed(question, (input) => !isOpen(answers, input)) || sight.sees(question.when) === NO) continue;
    const options = question.options.filter((option) => sight.sees(option.when) !== NO);
    for (const input of options.flatMap((option) => Object.keys(option.sets))) open.add(input);
  }
  const shut = book.inputs.filter(({ name }) => all.has(name) && !open.has(name) && isOpen(answers, name));
  return shut.flatMap((input) => (input.default === null ? [] : [[input.name, input.default]]));
}

/** The answers after a question with one answer, or a step of a number. */
export function answer(answers: Answers, option: Option): Answers {
  return know(answers, Object.entries(option.sets));
}

/** The answers after a list: what was ticked, what the person does not know, and "no" for the rest that was shown. */
export function answerMany(book: Book, answers: Answers, asked: Asked, ticked: string[], unsure: string[]): Answers {
  const chosen = asked.options.filter((option) => ticked.includes(option.id));
  const doubted = asked.options.filter((option) => unsure.includes(option.id) && option.may_be_unsure);
  const codes = new Map(book.inputs.map((input) => [input.name, input.codes ?? []]));
  const told = new Map<string, Value>();
  for (const option of asked.options) for (const input of Object.keys(option.sets)) told.set(input, codes.get(input)?.[0] ?? 0);
  for (const option of chosen) {
    for (const [input, value] of Object.entries(option.sets)) told.set(input, worse(codes.get(input) ?? [], told.get(input), value));
  }
  const next = doubt(know(answers, told), doubted.flatMap((option) => Object.keys(option.sets)));
  if (asked.question.id !== book.again.id) return next;
  return { ...next, twice: new Set([...next.twice, ...asked.options.flatMap((option) => Object.keys(option.sets))]) };
}

function worse(codes: string[], a: Value | undefined, b: Value): Value {
  if (a === undefined) return b;
  const place = (value: Value) => (typeof value === "number" ? value : codes.indexOf(value));
  return place(a) > place(b) ? a : b;
}
