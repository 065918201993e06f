/** What the server gives beside the sentences: the rule book, self-care and sources (`/guide/rules.json`). */
import { FORM, type Book } from "./book";

export interface CareRules {
  rest_days_max: number | null;
  cooling: { minutes_max: number; times_a_day_max: number | null; days: number | null } | null;
  massage: { minutes: number; times_a_day_max: number } | null;
  avoid: string[];
  allowed: string[];
  aids: string[];
  resume: string;
  release_only: boolean;
  card: string;
}

export interface Named {
  nl: string;
  en: string;
}

export interface Rules {
  content: string;
  book: Book;
  conditions: Record<string, Named & { care: CareRules }>;
  sources: Record<string, Named & { found: string[]; reviewed_on: string }>;
}

/** The address goes out as it is: nothing of a person is ever added to it. */
export async function loadRules(address: string): Promise<Rules> {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`the rules answered ${answer.status}`);
  const rules = (await answer.json()) as Rules;
  if (rules.book.form !== FORM) throw new Error(`rules of form ${rules.book.form}, this reader knows ${FORM}`);
  return rules;
}
