import { describe, expect, it } from "vitest";
import { advance, back, begin, finishStep, skip, stop, tellLevel, type Run } from "../src/session/run";
import { doneShare, firstAnswers, sessionDone } from "../src/session/outcome";
import { strength, walkRun, walkUntilPain } from "./support/sheets";
import type { CueSheet } from "../src/cue-sheet";

const start = (sheet: CueSheet) => begin(sheet, "id", "person", 1_000_000);
const to = (sheet: CueSheet, run: Run, t: number) => advance(sheet, run, t, 1_000_000 + t);

describe("steps that end by the clock", () => {
  it("hand over at their exact end, also when several passed at once", () => {
    const run = to(walkRun, start(walkRun), 545_000);
    expect(run.step).toBe(3);
    expect(run.step_from_ms).toBe(540_000);
    expect(run.done.map((step) => step.actual_s)).toEqual([300, 120, 120]);
  });
});

describe("steps that end by a level", () => {
  const walking = to(walkUntilPain, start(walkUntilPain), 300_000);

  it("go on below the target and keep what was told", () => {
    const told = tellLevel(walkUntilPain, walking, 400_000, 2);
    expect(told.step).toBe(1);
    expect(told.level).toBe(2);
  });

  it("end at the target, with the level in the diary", () => {
    const told = tellLevel(walkUntilPain, to(walkUntilPain, walking, 500_000), 500_000, 3);
    expect(told.step).toBe(2);
    expect(told.done[1]).toEqual({ step: "walk-1", state: "done", planned_s: 240, actual_s: 200, repetitions: null, level: 3 });
  });

  it("end when the pain is gone", () => {
    const resting = tellLevel(walkUntilPain, walking, 400_000, 4);
    expect(tellLevel(walkUntilPain, resting, 450_000, 1).step).toBe(2);
    expect(tellLevel(walkUntilPain, resting, 450_000, 0).step).toBe(3);
  });

  it("end at their ceiling when nobody presses", () => {
    const run = to(walkUntilPain, walking, 300_000 + 900_000);
    expect(run.done[1]).toMatchObject({ step: "walk-1", state: "done", actual_s: 900, level: null });
  });
});

it("counts whole repetitions of a set", () => {
  const run = to(strength, start(strength), 10_000 + 80_000);
  expect(run.done[1]).toMatchObject({ step: "set-1", repetitions: 10, actual_s: 80 });
  const halfway = skip(strength, to(strength, start(strength), 10_000 + 30_000), 40_000);
  expect(halfway.done[1]).toMatchObject({ state: "skipped", repetitions: 3 });
});

describe("skip and back", () => {
  it("skip leaves the whole group", () => {
    const run = skip(walkRun, to(walkRun, start(walkRun), 310_000), 310_000);
    expect(walkRun.steps[run.step]?.id).toBe("run-2");
    expect(run.done.map((step) => [step.step, step.state, step.actual_s])).toEqual([
      ["walk-in", "done", 300],
      ["run-1", "skipped", 10],
      ["walk-1", "skipped", 0],
    ]);
  });

  it("back starts the group again, and just after its start the one before", () => {
    const walking = to(walkRun, start(walkRun), 450_000);
    const again = back(walkRun, walking, 450_000);
    expect(walkRun.steps[again.step]?.id).toBe("run-1");
    expect(again.done.map((step) => step.step)).toEqual(["walk-in"]);
    expect(walkRun.steps[back(walkRun, to(walkRun, again, 451_000), 451_000).step]?.id).toBe("walk-in");
  });

  it("skipping the last step ends the session", () => {
    const last = { ...start(walkUntilPain), step: 7, step_from_ms: 0 };
    expect(skip(walkUntilPain, last, 5_000).stage).toBe("ended");
    expect(finishStep(walkUntilPain, last, 5_000).done.at(-1)).toMatchObject({ step: "measure", state: "done", actual_s: 5 });
  });
});

describe("stopping", () => {
  const stopped = stop(walkRun, to(walkRun, start(walkRun), 330_000), 330_000, "chest", 1_400_000);

  it("notes where, why, and that the rest was not done", () => {
    expect(stopped.stopped).toEqual({ reason: "chest", at_step: "run-1" });
    expect(stopped.done).toHaveLength(walkRun.steps.length);
    expect(stopped.done[1]).toMatchObject({ state: "stopped", actual_s: 30 });
    expect(stopped.done.slice(2).every((step) => step.state === "skipped" && step.actual_s === 0)).toBe(true);
  });

  it("becomes a session without answers", () => {
    const event = sessionDone(walkRun, stopped, {});
    expect(event.ended_at).toBe(new Date(1_400_000).toISOString());
    expect(event.answers).toEqual({});
    expect(event.reference).toEqual(walkRun.reference);
  });
});

describe("what may be filled in beforehand", () => {
  const all = to(walkRun, start(walkRun), 1_920_000);
  const part = skip(walkRun, to(walkRun, start(walkRun), 350_000), 350_000);

  it("is how much was done, and nothing else", () => {
    expect(firstAnswers(walkRun, all)).toEqual({ done: "all" });
    expect(firstAnswers(walkRun, part)).toEqual({ done: "part" });
    expect(firstAnswers(walkRun, start(walkRun))).toEqual({ done: "all" });
  });

  it("counts effort, not rest", () => {
    expect(
      doneShare(walkRun, [
        { step: "run-1", planned_s: 120, actual_s: 60 },
        { step: "walk-1", planned_s: 120, actual_s: 0 },
      ]),
    ).toBe(0.5);
    expect(doneShare(walkRun, [{ step: "run-1", planned_s: 120, actual_s: 500 }])).toBe(1);
  });
});
