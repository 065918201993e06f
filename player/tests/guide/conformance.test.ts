/**
 * The phone judges as the server does: the table of cases, and random complaints and conversations that the engine made
 * (`kadans triage --conformance 3000 --seed 20261124`, without what each rule saw). A new rule book needs both files made again.
 */
import { describe, expect, it } from "vitest";
import table from "../../../docs/examples/triage-cases.csv?raw";
import { NOTHING, type Answers } from "../../src/guide/answers";
import { answer, answerMany, nextQuestion } from "../../src/guide/ask";
import { judge } from "../../src/guide/judge";
import packed from "./conformance.jsonl.gz?url&inline";
import { book, compared, complaint, type Expected, type Told } from "./support";

interface Step {
  question: string;
  options: string[];
  ticked: string[];
  unsure?: string[];
}
interface Line {
  complaint?: Told;
  steps?: Step[];
  advice: Expected;
}

async function lines(): Promise<Line[]> {
  const bytes = Uint8Array.from(atob(packed.slice(packed.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const text = await new Response(stream).text();
  return text.trim().split("\n").map((line) => JSON.parse(line) as Line);
}

function rows(): Record<string, string>[] {
  const [header = "", ...lines] = table.trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, place) => [names[place] ?? "", cell])));
}

function told(row: Record<string, string>): Told {
  const singles = book.inputs.filter((input) => input.kind === "single" && row[input.name]);
  const value = (name: string, numeric: boolean) => (numeric ? Number(row[name]) : (row[name] as string));
  const list = (name: string) => (row[name] ?? "").split(";").filter(Boolean);
  const single = Object.fromEntries(singles.map(({ name, codes }) => [name, value(name, !codes)]));
  return { ...single, patterns: list("patterns"), flags: list("flags") };
}

describe("the table of cases", () => {
  it("has them all", () => expect(rows()).toHaveLength(62));
  it.each(rows().map((row) => [row.case_id, row] as const))("%s", (_, row) => {
    const { level, exclude, likely, run, rules } = compared(judge(book, complaint(told(row))));
    expect({
      expected_level: level,
      expected_exclude: exclude.join(";"),
      expected_likely: likely[0]?.[0] ?? "unclassified",
      expected_severity: likely[0]?.[1] ?? "",
      expected_run: run,
      rule_ids: rules.join(";"),
    }).toEqual(Object.fromEntries(Object.entries(row).filter(([name]) => name.startsWith("expected") || name === "rule_ids")));
  });
});

function replied(answers: Answers, step: Step, place: string): Answers {
  const asked = nextQuestion(book, answers);
  expect([asked?.question.id, asked?.options.map((option) => option.id)], place).toEqual([step.question, step.options]);
  if (!asked) return answers;
  const [option] = asked.options.filter(({ id }) => step.ticked.includes(id));
  if (asked.question.kind === "many") return answerMany(book, answers, asked, step.ticked, step.unsure ?? []);
  return option ? answer(answers, option) : answers;
}

describe("what the engine made", () => {
  it("is judged alike: 3000 complaints, 3000 conversations with every question and option", { timeout: 120_000 }, async () => {
    const made = await lines();
    expect(made).toHaveLength(6000);
    for (const [number, line] of made.entries()) {
      const place = `line ${number + 1}`;
      if (line.complaint) expect(compared(judge(book, complaint(line.complaint))), place).toEqual(line.advice);
      const end = (line.steps ?? []).reduce((answers, step) => replied(answers, step, place), NOTHING);
      if (!line.steps) continue;
      expect(nextQuestion(book, end), place).toBeNull();
      expect(compared(judge(book, end)), place).toEqual(line.advice);
    }
  });
});
