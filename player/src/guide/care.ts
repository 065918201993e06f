/**
 * A plan that starts today: what to do and leave, from when until when, and the day to call somebody.
 * The same rules as the engine's (`crates/guide/src/care`). Cooling, a bandage and a raised leg are never advised while pressure in a muscle
 * compartment or a loss of blood or feeling is suspected.
 */
import { settle, type Answers } from "./answers";
import { rank, type Book } from "./book";
import { contactOf, type Contact } from "./clock";
import { later } from "./days";
import type { Advice } from "./judge";
import type { CareRules } from "./rules";

export interface Task {
  /** Key of its sentence. */
  key: string;
  values: Record<string, string | number>;
  from: string;
  /** Last day; null until it no longer hurts. */
  until: string | null;
  card: string;
}

export interface CarePlan {
  tasks: Task[];
  contact: Contact;
  /** Running comes back step by step, by the programme "return to running". */
  returns: boolean;
}

const COMPARTMENT = "acute_compartment_syndrome_suspected";
const COMPARTMENT_CARD = "ev-inj-compartment";
const ACUTE_CARD = "ev-inj-acute-care";
/** Without heat and massage after a sudden beginning. */
const ACUTE_DAYS = 2;
/** No cooling lasts longer, whatever a file says. */
const COOLING_MINUTES_MAX = 20;
/** With any of these, or not knowing, the skin may feel less. */
const FEELS_LESS = ["numb_tingling", "foot_cold_numb", "neuropathy"];

export function carePlan(book: Book, given: Answers, advice: Advice, rules: CareRules | undefined, today: string): CarePlan {
  const day = new Day(settle(book, given), advice, today);
  const alone = rank(book, advice.level) < rank(book, "gp_today") && !advice.outside;
  const tasks = [...day.firstAid(), ...(rules && alone ? day.byRules(rules) : [])];
  const returns = advice.level === "self_care" && !rules?.release_only && !advice.outside;
  return { tasks, contact: contactOf(book, given, advice, today), returns };
}

class Day {
  private readonly began: string;
  /** Last day without heat and massage, when that is not over yet. */
  private readonly lastAcute: string | null;
  private readonly pressed: boolean;

  constructor(
    private readonly answers: Answers,
    private readonly advice: Advice,
    private readonly today: string,
  ) {
    this.began = later(today, -this.number("duration_days"));
    const last = later(this.began, ACUTE_DAYS - 1);
    this.lastAcute = answers.known.get("onset") === "sudden" && last >= today ? last : null;
    this.pressed = advice.exclude.includes(COMPARTMENT);
  }

  firstAid(): Task[] {
    const loosen = this.pressed ? [this.task("care-task-loosen-and-keep-level", COMPARTMENT_CARD)] : [];
    if (this.advice.level === "emergency") return loosen;
    const stop = this.advice.run === "no" ? [this.task("care-task-no-running", "ev-inj-run-permission")] : [];
    const last = this.lastAcute;
    if (!last) return [...stop, ...loosen];
    const calm = this.task("care-task-no-heat-or-massage", ACUTE_CARD, { until: last });
    const raise = this.mayCool() ? [this.task("care-task-compress-and-raise", ACUTE_CARD, { until: last })] : [];
    return [...stop, ...loosen, calm, ...raise];
  }

  byRules(rules: CareRules): Task[] {
    const all = (prefix: string, slugs: string[]) => slugs.map((slug) => this.task(key(prefix, slug), rules.card));
    return [
      ...this.rest(rules),
      ...all("avoid", rules.avoid),
      ...all("do", rules.allowed),
      ...this.cooling(rules),
      ...this.massage(rules),
      ...all("aid", rules.aids),
      ...(rules.release_only ? [] : [this.task(key("resume", rules.resume), rules.card, { from: this.afterAcute() })]),
    ];
  }

  /** Days of rest already taken count. */
  private rest(rules: CareRules): Task[] {
    if (rules.rest_days_max === null) return [];
    const left = rules.rest_days_max - this.number("rest_tried_days");
    return left > 0 ? [this.task("care-task-rest", rules.card, { until: later(this.today, left - 1) })] : [];
  }

  private cooling({ cooling, card }: CareRules): Task[] {
    if (!cooling || !this.mayCool()) return [];
    const until = cooling.days === null ? null : later(this.began, cooling.days - 1);
    if (until !== null && until < this.today) return [];
    const minutes = Math.min(cooling.minutes_max, COOLING_MINUTES_MAX);
    if (cooling.times_a_day_max === null) return [this.task("care-task-cool", card, { until, values: { minutes } })];
    return [this.task("care-task-cool-times", card, { until, values: { minutes, times: cooling.times_a_day_max } })];
  }

  private massage({ massage, card }: CareRules): Task[] {
    if (!massage) return [];
    const values = { minutes: massage.minutes, times: massage.times_a_day_max };
    return [this.task("care-task-massage", card, { from: this.afterAcute(), values })];
  }

  private mayCool(): boolean {
    return !this.pressed && FEELS_LESS.every((flag) => this.answers.known.get(flag) === "no");
  }

  private afterAcute(): string {
    return this.lastAcute ? later(this.lastAcute, 1) : this.today;
  }

  private number(input: string): number {
    return Number(this.answers.known.get(input) ?? 0);
  }

  private task(key: string, card: string, more: Partial<Task> = {}): Task {
    return { key, values: {}, from: this.today, until: null, card, ...more };
  }
}

function key(prefix: string, slug: string): string {
  return `care-${prefix}-${slug.replaceAll("_", "-")}`;
}
