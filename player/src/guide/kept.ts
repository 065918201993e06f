/** What the person asked this device to keep: the plan with its ticks, and urgent advice of the last days. It stays here. */
import type { Level } from "./book";
import type { CarePlan } from "./care";
import { daysBetween } from "./days";

export interface KeptPlan extends CarePlan {
  made: string;
  level: Level;
  condition: string | null;
  /** Places of the tasks that were done, by day. */
  done: Record<string, number[]>;
}

interface Earlier {
  day: string;
  level: Level;
}

const PLAN = "kadans-guide-plan";
const EARLIER = "kadans-guide-earlier";
/** How long urgent advice stands. */
const STANDS_DAYS = 7;
const URGENT: Level[] = ["gp_today", "emergency"];

/** A device may refuse to keep anything; the advice on the screen does not depend on it. */
function read<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(name: string, what: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(what));
    return true;
  } catch {
    return false;
  }
}

export function keptPlan(): KeptPlan | null {
  return read<KeptPlan>(PLAN);
}

export function keepPlan(plan: KeptPlan): boolean {
  return write(PLAN, plan);
}

export function forgetPlan(): void {
  for (const name of [PLAN, EARLIER]) localStorage.removeItem(name);
}

export function ticked(plan: KeptPlan, day: string, task: number): KeptPlan {
  const today = plan.done[day] ?? [];
  const done = today.includes(task) ? today.filter((other) => other !== task) : [...today, task];
  return { ...plan, done: { ...plan.done, [day]: done } };
}

/** Urgent advice is remembered for a week, so that milder answers tomorrow do not undo it. */
export function rememberAdvice(day: string, level: Level): void {
  const others = (read<Earlier[]>(EARLIER) ?? []).filter((one) => daysBetween(one.day, day) <= STANDS_DAYS && one.day !== day);
  const same = (read<Earlier[]>(EARLIER) ?? []).filter((one) => one.day === day && one.level !== level);
  if (URGENT.includes(level)) write(EARLIER, [...others, ...same, { day, level }]);
}

/** The most urgent advice of the past week that is more urgent than today's. */
export function standing(day: string, level: Level): Earlier | null {
  const urgent = (read<Earlier[]>(EARLIER) ?? []).filter(({ day: then, level: was }) => {
    const days = daysBetween(then, day);
    return days >= 0 && days <= STANDS_DAYS && URGENT.indexOf(was) > URGENT.indexOf(level);
  });
  return urgent.sort((a, b) => URGENT.indexOf(b.level) - URGENT.indexOf(a.level) || (a.day < b.day ? 1 : -1))[0] ?? null;
}
