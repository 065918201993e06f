import { describe, expect, it } from "vitest";
import { answered, askAgain, asked, unfinished } from "../src/session/asking";
import type { Answer } from "../src/session/answers";
import { sessionDone } from "../src/session/outcome";
import { advance, back, begin, endEffort, finishStep, skip, stop, type Run } from "../src/session/run";
import { choice, cue, footCore, sheetOf, stepAt, tempo, timed } from "./support/sheets";
import type { CueSheet } from "../src/cue-sheet";

const start = (sheet: CueSheet, id: string): Run => ({ ...begin(sheet, "id", "person", 0), step: stepAt(sheet, id) });
const to = (sheet: CueSheet, run: Run, t: number) => advance(sheet, run, t, t);
const tell = (sheet: CueSheet, run: Run, ...answers: (Answer | undefined)[]) =>
  answers.reduce((now: Run, answer) => answered(sheet, now, answer).run, run);

describe("after a set", () => {
  const resting = to(tempo, start(tempo, "leg-press-1"), 64_000);

  it("is asked what the player could not see, one question at a time, the count filled in", () => {
    expect(asked(tempo, resting)).toMatchObject({ question: { field: "reps" }, answer: 8, n: 1, of: 4 });
    const next = tell(tempo, resting, 8);
    expect(asked(tempo, next)).toMatchObject({ question: { field: "rpe" }, n: 2 });
    expect(asked(tempo, next)?.answer).toBeUndefined();
    expect(asked(tempo, tell(tempo, next, 11, "no", "no"))).toBeNull();
  });

  it("the answers are facts of that set", () => {
    const told = tell(tempo, resting, 7, 11, "no", "no");
    const set = sessionDone(tempo, stop(tempo, told, 70_000, "tired", 70_000), {}).steps[0];
    expect(set).toMatchObject({
      step: "leg-press-1",
      repetitions: 8,
      facts: { reps: 7, rpe: 11, breath_held: "no", chest: "no" },
    });
  });

  it("what nobody answered stays unknown, and what was seen stands", () => {
    const ignored = to(tempo, resting, 64_000 + 90_000);
    expect(sessionDone(tempo, ignored, {}).steps[0]?.facts).toEqual({ reps: 8 });
  });

  it("one question back shows the answer that was given", () => {
    const again = askAgain(tempo, tell(tempo, resting, 6, 11));
    expect(asked(tempo, again)).toMatchObject({ question: { field: "rpe" }, answer: 11 });
    expect(asked(tempo, askAgain(tempo, again))).toMatchObject({ question: { field: "reps" }, answer: 6 });
  });

  it("questions wait for the next rest, the oldest set first", () => {
    const second = to(tempo, tell(tempo, resting, 8), 64_000 + 90_000 + 64_000);
    expect(asked(tempo, second)).toMatchObject({ step: { id: "leg-press-1" }, question: { field: "rpe" } });
    expect(asked(tempo, tell(tempo, second, 11, "no", "no"))).toMatchObject({ step: { id: "leg-press-2" } });
  });

  it("a set done again is asked anew, and what was told of it is gone", () => {
    const again = back(tempo, { ...tell(tempo, resting, 8, 11), step_from_ms: -1e9 }, 160_000);
    expect(again).toMatchObject({ open: [], told: {} });
  });

  it("who stops is asked nothing more", () => {
    const stopped = stop(tempo, resting, 70_000, "tired", 70_000);
    expect(asked(tempo, stopped)).toBeNull();
    expect(unfinished(tempo, stopped)).toBe(false);
  });
});

describe("an answer that holds", () => {
  const sheet = sheetOf(
    timed("set-1", 20, [], {
      ask: [choice("pain", ["no", "yes"], { gates: [{ codes: ["yes"], effect: "hold", text: "Rust nu." }] })],
    }),
    timed("set-2", 20, [cue(0, "two")]),
    timed("rest", 30, [], { effort: "ease" }),
  );

  it("ends the set that runs, and shows its text until it is read", () => {
    const second = to(sheet, begin(sheet, "id", "person", 0), 25_000);
    const { run, gate } = answered(sheet, second, "yes");
    expect(gate?.effect).toBe("hold");
    expect(run.notice).toEqual({ effect: "hold", text: "Rust nu." });
    const ended = endEffort(sheet, run, 25_000);
    expect(sheet.steps[ended.step]?.id).toBe("rest");
    expect(ended.done[1]).toMatchObject({ step: "set-2", state: "stopped", actual_s: 5 });
  });

  it("leaves a rest as it is", () => {
    const resting = to(sheet, begin(sheet, "id", "person", 0), 41_000);
    expect(endEffort(sheet, resting, 41_000)).toBe(resting);
  });
});

describe("foot exercises", () => {
  it("a press that ends a distance says how much was done, and is not asked again", () => {
    const walking = to(footCore, start(footCore, "toe-walk"), 20_000);
    const part = finishStep(footCore, walking, 20_000, "part");
    expect(part.done[0]).toMatchObject({ step: "toe-walk", state: "done", actual_s: 20 });
    expect(asked(footCore, part)).toMatchObject({ question: { field: "quality" } });
    expect(sessionDone(footCore, tell(footCore, part, "good"), {}).steps[0]?.facts).toEqual({ done: "part", quality: "good" });
  });

  it("left out in one press is skipped, and nothing is asked about it", () => {
    const none = finishStep(footCore, to(footCore, start(footCore, "toe-walk"), 20_000), 20_000, "none");
    expect(none.done[0]?.state).toBe("skipped");
    expect(asked(footCore, none)).toBeNull();
    expect(none.told["toe-walk"]).toEqual({ done: "none" });
  });

  it.each([
    [1_000, "part", false],
    [28_000, "part", true],
    [0, "none", false],
  ])("skipped after %d ms begins as %s; worth asking: %s", (ms, done, asks) => {
    const left = skip(footCore, to(footCore, start(footCore, "short-foot-left"), ms), ms);
    expect(left.told["short-foot-left"]).toEqual({ done });
    expect(asked(footCore, left) !== null).toBe(asks);
  });

  it("held to the end begins as done", () => {
    expect(asked(footCore, to(footCore, start(footCore, "stance-left"), 20_000))?.answer).toBe("all");
  });
});
