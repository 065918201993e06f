import type { AnswerGate, Question } from "../cue-sheet";
import type { Answer } from "./answers";

/** What an answer does at once. Pure, so that the rules of a sheet can be read in a table. */

const STRENGTH: Record<AnswerGate["effect"], number> = { warn: 1, hold: 2, stop: 3 };

/** The strongest gate of the question that this answer hits; the first of equals. An open question hits none. */
export function gateHit(question: Question, answer: Answer | undefined): AnswerGate | null {
  const hit = (question.gates ?? []).filter((gate) => hits(gate, answer));
  return hit.reduce<AnswerGate | null>(
    (best, gate) => (best && STRENGTH[best.effect] >= STRENGTH[gate.effect] ? best : gate),
    null,
  );
}

/** Whether with these answers nothing may start: the first question that holds it back, or null. */
export function heldBy(questions: Question[], answers: Record<string, Answer>): { question: Question; gate: AnswerGate } | null {
  for (const question of questions) {
    const gate = gateHit(question, answers[question.field]);
    if (gate && gate.effect !== "warn") return { question, gate };
  }
  return null;
}

function hits(gate: AnswerGate, answer: Answer | undefined): boolean {
  if (typeof answer === "number")
    return (gate.at_least !== undefined && answer >= gate.at_least) || (gate.at_most !== undefined && answer <= gate.at_most);
  const codes = gate.codes ?? [];
  if (typeof answer === "string") return codes.includes(answer);
  return Array.isArray(answer) && answer.some((code) => codes.includes(code));
}
