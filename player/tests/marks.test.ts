import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mark, marked, mayUnmark, unmark } from "../src/session/marks";
import { sessionDone } from "../src/session/outcome";
import { advance, back, begin, skip, type Run } from "../src/session/run";
import { stepAt, treadmill } from "./support/sheets";

const READY_MS = 10_000;
const at = (run: Run, t: number) => advance(treadmill, run, READY_MS + t, READY_MS + t);
const press = (run: Run, t: number, stamp: string) => mark(treadmill, at(run, t), READY_MS + t, stamp);
const stepOf = (run: Run) => treadmill.steps[run.step]?.id;
const start = begin(treadmill, "id", "person", 0);

describe("the moments of a test", () => {
  const pain = press(start, 157_400, "first_pain");

  it("are whole seconds from the start of the test, kept with the stage they were pressed in", () => {
    const done = press(press(pain, 281_000, "would_stop"), 416_000, "must_stop");
    expect(stepOf(done)).toBe("recovery");
    const facts = sessionDone(treadmill, done, {}).steps.filter((step) => step.facts);
    expect(facts.map(({ step, facts }) => [step, facts])).toEqual([
      ["stage-2", { first_pain_s: 157 }],
      ["stage-3", { would_stop_s: 281 }],
      ["stage-4", { must_stop_s: 416 }],
    ]);
  });

  it("the last one ends the test: what was not reached is skipped", () => {
    const done = press(pain, 416_000, "must_stop");
    expect(done.done[stepAt(treadmill, "stage-4")]).toMatchObject({ state: "done", actual_s: 56 });
    expect(done.done.slice(stepAt(treadmill, "stage-5")).every((step) => step.state === "skipped" && step.actual_s === 0)).toBe(
      true,
    );
  });

  it("count once", () => expect(press(pain, 200_000, "first_pain").marks).toHaveLength(1));

  it("are none outside the test", () => expect(mark(treadmill, start, 2_000, "first_pain").marks).toEqual([]));

  it("are all kept when the time of the test is up", () => {
    const late = at(pain, 15 * 120_000 + 5_000);
    expect(stepOf(late)).toBe("recovery");
    expect(sessionDone(treadmill, late, {}).steps[2]?.facts).toEqual({ first_pain_s: 157 });
  });
});

it("a test is neither skipped nor done again by a stray press on the earphones", () => {
  const walking = at(start, 30_000);
  expect(skip(treadmill, walking, READY_MS + 30_000)).toBe(walking);
  expect(back(treadmill, walking, READY_MS + 30_000)).toBe(walking);
});

describe("the last press is taken back", () => {
  const pain = press(start, 157_000, "first_pain");

  it("and can be made again, better", () => {
    const again = press(unmark(treadmill, at(pain, 160_000)), 170_000, "first_pain");
    expect(again.marks.map((one) => one.s)).toEqual([170]);
  });

  it("also in a later stage", () => expect(unmark(treadmill, at(pain, 250_000)).marks).toEqual([]));

  it("after a press that ended the test it goes on, and the time since then was walked", () => {
    const ended = press(pain, 230_000, "must_stop");
    expect(mayUnmark(treadmill, ended)).toBe(true);
    const on = at(unmark(treadmill, at(ended, 245_000)), 245_000);
    expect(stepOf(on)).toBe("stage-3");
    expect(marked(treadmill, on).map((one) => one.stamp)).toEqual(["first_pain"]);
    expect(press(on, 300_000, "must_stop").marks.at(-1)).toMatchObject({ stamp: "must_stop", s: 300 });
  });

  it("but not once the next part is over", () => {
    const over = at(press(pain, 230_000, "must_stop"), 230_000 + 301_000);
    expect(mayUnmark(treadmill, over)).toBe(false);
  });

  it("leaves no trace, whatever was pressed before", () => {
    const stamps = ["first_pain", "would_stop", "must_stop"];
    const presses = fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...stamps)), { maxLength: 6 });
    fc.assert(
      fc.property(presses, fc.integer({ min: 1, max: 60_000 }), fc.constantFrom(...stamps), (before, wait, stamp) => {
        let t = 0;
        const run = before.reduce((now, [ms, one]) => press(now, (t += ms), one), start);
        t += wait;
        const pressed = press(run, t, stamp);
        fc.pre(pressed.marks.length > run.marks.length);
        expect(at(unmark(treadmill, pressed), t)).toEqual(at(run, t));
      }),
    );
  });
});
