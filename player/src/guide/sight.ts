/**
 * Conditions seen with the answers there are: yes, no, or still open (Kleene's three values).
 * A condition is decided as soon as no answer could turn it; that one idea carries the advice and the choice of the next question.
 */
import type { Answers } from "./answers";
import type { Book, Condition, Label, Rule } from "./book";

/** Ordered as logic orders them: `all` is the least of its parts, `any` the greatest. */
export const NO = 0;
export const OPEN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof OPEN | typeof YES;

export interface Points {
  low: number;
  high: number;
}

export class Sight {
  private readonly rules: Map<string, Rule>;

  constructor(
    readonly book: Book,
    readonly answers: Answers,
  ) {
    this.rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  }

  sees(when: Condition): Truth {
    if ("all" in when) return when.all.reduce<Truth>((least, part) => (least === NO ? NO : lower(least, this.sees(part))), YES);
    if ("any" in when) return when.any.reduce<Truth>((most, part) => (most === YES ? YES : higher(most, this.sees(part))), NO);
    if ("not" in when) return turned(this.sees(when.not));
    if ("count" in when) return this.counted(when.count, when.of);
    if ("fires" in when) {
      const rule = this.rules.get(when.fires);
      return rule ? this.sees(rule.when) : NO;
    }
    if ("unclassified" in when) return this.unclassified();
    return this.read(when);
  }

  /** A part that looks at one input. */
  private read(when: Extract<Condition, { is: string } | { at_least: string } | { at_most: string }>): Truth {
    const value = this.answers.known.get(inputOf(when));
    if (value === undefined) return OPEN;
    if ("is" in when) return decided(when.in.includes(value));
    return decided("at_least" in when ? Number(value) >= when.value : Number(value) <= when.value);
  }

  private counted(least: number, of: Condition[]): Truth {
    const seen = of.map((part) => this.sees(part));
    const yes = seen.filter((truth) => truth === YES).length;
    const open = seen.filter((truth) => truth === OPEN).length;
    if (yes >= least) return YES;
    return yes + open < least ? NO : OPEN;
  }

  /** Yes when no label can reach the threshold any more, no when one has reached it. */
  private unclassified(): Truth {
    const reach = this.book.labels.map((label) => {
      const { low, high } = this.points(label);
      const reached = low >= this.book.threshold ? YES : high >= this.book.threshold ? OPEN : NO;
      return lower(this.sees(label.when), reached);
    });
    return turned(reach.reduce<Truth>(higher, NO));
  }

  /** The points a label has for certain, and those it could still get. */
  points(label: Label): Points {
    const points = { low: 0, high: 0 };
    for (const feature of label.features) {
      const truth = this.sees(feature.when);
      if (truth === YES) points.low += feature.points;
      if (truth !== NO) points.high += feature.points;
    }
    return points;
  }

  /** The inputs on which an open condition still hangs; none when it is decided. */
  hangsOn(when: Condition, into: Set<string> = new Set()): Set<string> {
    if (this.sees(when) !== OPEN) return into;
    if ("fires" in when) this.hangsOn((this.rules.get(when.fires) as Rule).when, into);
    else if ("unclassified" in when) for (const input of this.labelsHangOn()) into.add(input);
    else if ("is" in when || "at_least" in when || "at_most" in when) into.add(inputOf(when));
    else for (const part of parts(when)) this.hangsOn(part, into);
    return into;
  }

  /** The inputs that can still change how the labels rank. */
  labelsHangOn(): Set<string> {
    const inputs = new Set<string>();
    for (const label of this.book.labels.filter((label) => this.sees(label.when) !== NO)) {
      this.hangsOn(label.when, inputs);
      for (const feature of label.features) this.hangsOn(feature.when, inputs);
    }
    return inputs;
  }

  /** Whether the person belongs to those the guide is not made for. */
  isOutside(): boolean {
    return this.sees({ fires: this.book.outside }) === YES;
  }

  /** For somebody the guide is not made for, only emergencies speak. */
  speaks(rule: Rule): boolean {
    return rule.level === "emergency" || rule.id === this.book.outside || !this.isOutside();
  }

  fires(rule: Rule): boolean {
    return this.sees(rule.when) === YES && this.speaks(rule);
  }

  /** The rules that only these unsure flags keep open. */
  undecided(unsure: ReadonlySet<string>): Rule[] {
    if (unsure.size === 0) return [];
    const within = (inputs: Set<string>) => [...inputs].every((input) => unsure.has(input));
    return this.book.rules.filter((rule) => this.sees(rule.when) === OPEN && this.speaks(rule) && within(this.hangsOn(rule.when)));
  }
}

/** The parts of a condition made of others. */
export function parts(when: Condition): Condition[] {
  if ("all" in when) return when.all;
  if ("any" in when) return when.any;
  if ("not" in when) return [when.not];
  return "of" in when ? when.of : [];
}

export function inputOf(when: { is: string } | { at_least: string } | { at_most: string }): string {
  if ("is" in when) return when.is;
  return "at_least" in when ? when.at_least : when.at_most;
}

function decided(holds: boolean): Truth {
  return holds ? YES : NO;
}

function turned(truth: Truth): Truth {
  return (YES - truth) as Truth;
}

function lower(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

function higher(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}
