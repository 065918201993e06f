import { describe, expect, it } from "vitest";
import { coach } from "../src/breathing/coach";
import { presetsOf, within, type Limits, type Preset } from "../src/breathing/presets";
import { breathingDone, counts, type Practice } from "../src/breathing/practice";
import { settleLeftOver, keepPractice } from "../src/breathing/settle";
import { all } from "../src/store/outbox";
import { FakeClock } from "./support/fake-clock";
import { listening } from "./support/channels";
import { bundle } from "./support/sheets";

const practice = (more: Partial<Practice> = {}): Practice => ({
  id: "0193-breath",
  person: "p",
  started_at: 0,
  preset: "short",
  pace: { from_x10: 60, to_x10: 60 },
  in_percent: 40,
  paced_ms: 0,
  ...more,
});
const five: Preset = { name: "micro", title: "", rate_x10: 60, in_percent: 40, end: { breaths: 5 } };

function coached(preset: Preset, from = practice()) {
  const clock = new FakeClock();
  const channels = listening(clock);
  const guide = coach(from, preset, clock, channels, () => undefined);
  const zero = clock.mono();
  guide.start();
  return { clock, guide, turns: () => channels.turns.map((turn) => turn.at - zero) };
}

describe("the coach", () => {
  it("gives a sign at every turn and ends after the last breath", () => {
    const { clock, guide, turns } = coached(five);
    clock.pass(60_000);
    expect(turns()).toHaveLength(10);
    turns().forEach((at, index) => expect(at).toBeCloseTo(Math.floor(index / 2) * 10_000 + (index % 2) * 4_000, 0));
    expect(guide.ended.value).toBe(true);
    expect(breathingDone(guide.practice())).toMatchObject({
      kind: "breathing_done",
      rate_x10: 60,
      in_percent: 40,
      paced_s: 50,
      breaths: 5,
    });
  });

  it("ends a timed practice at the end of a breath", () => {
    const { guide } = coached({ ...five, end: { seconds: 64 } });
    expect(guide.ends_ms).toBeCloseTo(70_000, 6);
  });

  it("keeps its phase through a pause", () => {
    const { clock, guide } = coached(five);
    clock.pass(12_500);
    guide.pause();
    const before = guide.breath();
    clock.pass(90_000);
    expect(guide.breath()).toEqual(before);
    guide.start();
    clock.pass(1_500);
    expect(guide.breath()).toMatchObject({ completed: 1, part: "out" });
  });
});

describe("what counts", () => {
  it.each([
    [19_000, false],
    [20_000, true],
    [60_000, true],
  ])("%d ms at 6 a minute: %s", (paced_ms, expected) => expect(counts(practice({ paced_ms }))).toBe(expected));

  it("one minute counts, however slow", () => {
    const slow = { from_x10: 10, to_x10: 10 };
    expect(counts(practice({ pace: slow, paced_ms: 59_000 }))).toBe(false);
    expect(counts(practice({ pace: slow, paced_ms: 60_000 }))).toBe(true);
  });
});

it("a practice that a killed page left behind is written down once", async () => {
  keepPractice(practice({ paced_ms: 75_000 }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await settleLeftOver();
  await settleLeftOver();
  expect((await all()).map((one) => one.entry.event)).toEqual([
    { kind: "breathing_done", rate_x10: 60, in_percent: 40, paced_s: 75, breaths: 7, preset: "short" },
  ]);
});

describe("presets", () => {
  it("come from the bundle by name", () => {
    expect(presetsOf(bundle).map(({ name, rate_x10, in_percent, end }) => ({ name, rate_x10, in_percent, end }))).toEqual([
      { name: "micro", rate_x10: 60, in_percent: 40, end: { breaths: 5 } },
      { name: "short", rate_x10: 60, in_percent: 40, end: { seconds: 300 } },
      { name: "long", rate_x10: 60, in_percent: 40, end: { seconds: 900 } },
    ]);
  });

  it("own settings stay inside the limits", () => {
    const limits: Limits = {
      rate_x10_min: 40,
      rate_x10_max: 150,
      in_percent_min: 33,
      in_percent_max: 50,
      minutes_max: 20,
      locked: false,
    };
    expect(within(limits, { rate_x10: 20, in_percent: 70, seconds: 10 })).toEqual({ rate_x10: 40, in_percent: 50, seconds: 60 });
    expect(within(limits, { rate_x10: 200, in_percent: 10, seconds: 9_999 })).toEqual({
      rate_x10: 150,
      in_percent: 33,
      seconds: 1200,
    });
    expect(within(limits, { rate_x10: 55, in_percent: 40, seconds: 300 })).toEqual({
      rate_x10: 55,
      in_percent: 40,
      seconds: 300,
    });
  });
});
