/** The plan on the phone and its clock: the same days as the engine's own tests (`crates/guide/tests/it/care.rs`). */
import { describe, expect, it } from "vitest";
import { carePlan, type CarePlan } from "../../src/guide/care";
import { judge } from "../../src/guide/judge";
import type { CareRules } from "../../src/guide/rules";
import { book, complaint, type Told } from "./support";

const TODAY = "2026-11-24";
const RULES: CareRules = {
  rest_days_max: 21,
  cooling: { minutes_max: 45, times_a_day_max: 4, days: 3 },
  massage: { minutes: 10, times_a_day_max: 2 },
  avoid: ["painful_loading"],
  allowed: ["cycling"],
  aids: ["crutches"],
  resume: "walking_pain_free",
  release_only: false,
  card: "ev-inj-shin",
};

function plan(region: string, onset: string, days: number, pain: number, more: Told = {}, rules: CareRules = RULES): CarePlan {
  const answers = complaint({ region, onset, duration_days: days, pain_nrs: pain, ...more });
  return carePlan(book, answers, judge(book, answers), rules, TODAY);
}

function until(plan: CarePlan, key: string): string | null | undefined {
  return plan.tasks.find((task) => task.key === key)?.until;
}

function minutes(plan: CarePlan): string | number | undefined {
  return plan.tasks.find((task) => task.key.startsWith("care-task-cool"))?.values.minutes;
}

describe("the clock", () => {
  it.each<[string, string, number, number, Told, string | null]>([
    ["achilles", "gradual", 3, 3, { patterns: ["morning_start"] }, "2026-12-05"],
    ["shin_anterior", "gradual", 8, 3, { patterns: ["medial_border_diffuse"] }, "2026-12-07"],
    ["ankle", "sudden", 0, 4, { mechanism: "inversion" }, "2026-11-29"],
    ["knee_anterior", "gradual", 2, 3, { patterns: ["stairs", "squat_kneel"] }, "2026-12-08"],
    ["heel_foot", "gradual", 10, 3, { patterns: ["morning_start"], rest_tried_days: 10 }, "2026-12-05"],
    ["calf", "sudden", 1, 3, { load_capacity: "reduced" }, "2026-12-07"],
    ["achilles", "gradual", 20, 3, { patterns: ["morning_start"] }, null],
    ["achilles", "gradual", 30, 3, { patterns: ["morning_start"], trend: "improving" }, "2026-11-25"],
  ])("%s %s, %i days, pain %i", (region, onset, days, pain, more, day) => {
    expect(plan(region, onset, days, pain, more).contact).toEqual({ day, level: "physio" });
  });
});

describe("the tasks", () => {
  it.each([
    [0, "2026-12-14"],
    [20, TODAY],
    [21, undefined],
  ])("count %i days of rest already taken", (rested, day) => {
    const made = plan("shin_anterior", "gradual", 8, 3, { patterns: ["medial_border_diffuse"], rest_tried_days: rested });
    expect(until(made, "care-task-rest")).toBe(day);
  });

  it("leave out heat and massage for two days after a sudden beginning", () => {
    const first = plan("calf", "sudden", 0, 3);
    expect(until(first, "care-task-no-heat-or-massage")).toBe("2026-11-25");
    expect(until(first, "care-task-compress-and-raise")).toBe("2026-11-25");
    expect(first.tasks.find((task) => task.key === "care-task-massage")?.from).toBe("2026-11-26");
    expect(until(plan("calf", "sudden", 2, 3), "care-task-no-heat-or-massage")).toBeUndefined();
  });

  it("never cool longer than 20 minutes, after its days, or on skin that feels less", () => {
    expect(minutes(plan("calf", "sudden", 0, 3))).toBe(20);
    expect(minutes(plan("calf", "sudden", 3, 3))).toBeUndefined();
    for (const flag of ["numb_tingling", "foot_cold_numb", "neuropathy"]) {
      expect(minutes(plan("calf", "sudden", 0, 3, { flags: [flag] })), flag).toBeUndefined();
      expect(minutes(plan("calf", "sudden", 0, 3, { unsure: [flag] })), `${flag} unsure`).toBeUndefined();
    }
  });

  it("under pressure nothing is cooled, raised or wrapped", () => {
    const made = plan("calf", "gradual", 1, 5, { rest_night_pain: "rest", flags: ["numb_tingling"] });
    expect(until(made, "care-task-loosen-and-keep-level")).toBeNull();
    expect([minutes(made), until(made, "care-task-compress-and-raise")]).toEqual([undefined, undefined]);
  });

  it("an emergency has nothing to do but call, a doctor today no plan of one's own", () => {
    expect(plan("ankle", "sudden", 0, 9, { flags: ["deformity"] })).toMatchObject({ tasks: [], contact: { day: null, level: "emergency" } });
    expect(plan("calf", "gradual", 3, 3, { flags: ["fever"] }).tasks.map((task) => task.key)).toEqual(["care-task-no-running"]);
  });

  it("running comes back by itself only where nobody has to release it", () => {
    expect(plan("calf", "sudden", 1, 3).returns).toBe(true);
    const released = plan("calf", "sudden", 1, 3, {}, { ...RULES, release_only: true });
    expect([released.returns, released.tasks.some((task) => task.key.startsWith("care-resume"))]).toEqual([false, false]);
  });
});
