import { describe, expect, it } from "vitest";
import type { AnswerGate, Question } from "../src/cue-sheet";
import { gateHit, heldBy } from "../src/session/gates";
import type { Answer } from "../src/session/answers";
import { choice, painBouts } from "./support/sheets";

const gate = (effect: AnswerGate["effect"], hit: Partial<AnswerGate>): AnswerGate => ({ effect, text: effect, ...hit });
const number = (...gates: AnswerGate[]): Question => ({
  field: "n",
  ask: "?",
  required: true,
  scale: { kind: "number", min: 0, max: 20, anchors: [] },
  gates,
});

describe("what an answer does", () => {
  const codes = choice("c", ["a", "b", "c"], { gates: [gate("warn", { codes: ["a", "b"] }), gate("stop", { codes: ["b"] })] });
  const levels = number(gate("warn", { at_least: 10 }), gate("hold", { at_least: 14 }), gate("stop", { at_most: 1 }));

  it.each<[string, Question, Answer | undefined, string | null]>([
    ["a code that is named", codes, "a", "warn"],
    ["a code that is named twice: the strongest counts", codes, "b", "stop"],
    ["a code nobody named", codes, "c", null],
    ["any of several codes", codes, ["c", "b"], "stop"],
    ["none of several codes", codes, [], null],
    ["at the lower bound", levels, 10, "warn"],
    ["below it", levels, 9, null],
    ["at two bounds: the strongest counts", levels, 14, "hold"],
    ["at the upper bound", levels, 1, "stop"],
    ["an open question", levels, undefined, null],
    ["asked, not known", levels, null, null],
    ["free words", codes, { text: "b" }, null],
  ])("%s", (_, question, answer, effect) => expect(gateHit(question, answer)?.effect ?? null).toBe(effect));
});

describe("a session is held back", () => {
  it.each<[object, string | null]>([
    [{ foot: [], rest_pain: "no", heart: "no", fever: "no", pain_place: "calf" }, null],
    [{ foot: ["wound"], rest_pain: "no" }, "foot"],
    [{ foot: [], rest_pain: "no", heart: "yes" }, "heart"],
    [{ pain_place: "elsewhere" }, null],
  ])("with %j by %s", (answers, field) =>
    expect(heldBy(painBouts.before ?? [], answers as Record<string, Answer>)?.question.field ?? null).toBe(field),
  );
});
