import { describe, expect, it } from "vitest";
import { begin } from "../src/session/run";
import { perform } from "../src/session/performer";
import { cueMs, layout } from "../src/session/timeline";
import type { CueSheet } from "../src/cue-sheet";
import { FakeClock } from "./support/fake-clock";
import { cue, sheetOf, strength, timed, walkRun } from "./support/sheets";
import { listening } from "./support/channels";

/** Fifteen rounds of three minutes, four cues each: 45 minutes. */
const long = sheetOf(
  ...Array.from({ length: 15 }, (_, round) => [
    timed(`run-${round}`, 90, [cue(0, `run ${round}`), cue(45, `half ${round}`), cue(-10, `ten ${round}`)]),
    timed(`walk-${round}`, 90, [cue(0, `walk ${round}`), cue(-10, `almost ${round}`)]),
  ]).flat(),
);

function started(sheet: CueSheet, lateness: () => number) {
  const clock = new FakeClock(lateness);
  const channels = listening(clock);
  const performer = perform(sheet, begin(sheet, "run-id", "person", clock.wall()), clock, channels, () => undefined);
  const zero = clock.mono();
  performer.start();
  return { clock, channels, performer, zero };
}

function planned(sheet: CueSheet) {
  return layout(sheet)
    .flatMap(({ step, from_ms }) => step.cues.map((one) => ({ say: one.say, at: from_ms + (cueMs(step, one) ?? NaN) })))
    .sort((a, b) => a.at - b.at);
}

describe("cues of a 45-minute session", () => {
  it.each([
    ["timers on time", () => 0],
    ["every timer 40 ms late", () => 40],
    [
      "timers late by chance",
      (
        (seed) => () =>
          (seed = (seed * 16807) % 2147483647) % 45
      )(7),
    ],
  ])("come within 50 ms with %s", (_, lateness) => {
    const { clock, channels, zero } = started(long, lateness);
    clock.pass(46 * 60_000);
    const heard = channels.heard.slice(0, -1); // The last one is "done".
    expect(heard.map((one) => one.say)).toEqual(planned(long).map((one) => one.say));
    for (const [index, one] of planned(long).entries())
      expect(Math.abs((heard[index]?.at ?? 0) - zero - one.at), one.say ?? "").toBeLessThanOrEqual(50);
  });

  it("ends after exactly its planned time, however late the timers", () => {
    const { clock, performer } = started(long, () => 40);
    clock.pass(46 * 60_000);
    expect(performer.run.value.stage).toBe("ended");
    expect(performer.run.value.done.reduce((sum, step) => sum + step.actual_s, 0)).toBe(45 * 60);
    expect(performer.run.value.done.every((step) => step.state === "done")).toBe(true);
    expect(performer.run.value.ended_at).toBe(performer.run.value.started_at + 45 * 60_000);
  });

  it("turns of a tempo do not drift", () => {
    const { clock, channels, zero } = started(strength, () => 30);
    clock.pass(10 * 60_000);
    const lifts = channels.turns.filter((turn) => turn.label.startsWith("Duw")).slice(0, 10);
    lifts.forEach((turn, repetition) => expect(turn.at - zero - 10_000 - repetition * 8_000).toBeLessThanOrEqual(50));
    expect(lifts).toHaveLength(10);
  });
});

describe("what is said", () => {
  it("repetitions are counted from the second on, under the tempo", () => {
    const { clock, channels } = started(strength, () => 0);
    clock.pass(10_000 + 80_000 - 1);
    expect(channels.heard.map((one) => one.say)).toEqual([
      "Ga klaar zitten.",
      "10 keer opstaan.",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
    ]);
  });

  it("nothing in a pause; what was skipped to is said on going on", () => {
    const { clock, channels, performer } = started(walkRun, () => 0);
    clock.pass(5_000);
    performer.pause();
    channels.heard.length = 0;
    performer.skip();
    clock.pass(60_000);
    expect(channels.heard).toEqual([]);
    performer.resume();
    expect(channels.heard.map((one) => one.say)).toEqual(["2 minuten hardlopen."]);
  });

  it("the end has one sign: the sheet's own, or else the player's", () => {
    const ends = (...cues: Parameters<typeof sheetOf>[0]["cues"]) => {
      const { clock, channels } = started(sheetOf(timed("last", 20, cues)), () => 0);
      clock.pass(30_000);
      return channels.heard.map((one) => one.say);
    };
    expect(ends()).toEqual(["player-say-finished"]);
    expect(ends({ at_s: -1, say: "Klaar.", tone: "done", vibrate: [] })).toEqual(["Klaar."]);
  });
});

describe("a phone that slept", () => {
  it("catches up with the wall clock and says only what to do now", () => {
    const { clock, channels, performer } = started(walkRun, () => 0);
    clock.pass(290_000);
    channels.heard.length = 0;
    clock.sleep(140_000); // Wakes 10 s into the second walk.
    clock.pass(1_000);
    expect(performer.run.value.step).toBe(2);
    expect(channels.heard.map((one) => one.say)).toEqual(["2 minuten wandelen."]);
    expect(performer.run.value.done.map((step) => step.actual_s)).toEqual([300, 120]);
  });

  it("is not fooled by a wall clock that is set back", () => {
    const { clock, performer } = started(walkRun, () => 0);
    clock.pass(60_000);
    clock.setWall(-3_600_000);
    clock.pass(60_000);
    expect(Math.round(performer.now())).toBe(120_000);
  });

  it("keeps its place through a pause of an hour", () => {
    const { clock, performer } = started(walkRun, () => 0);
    clock.pass(301_000);
    performer.pause();
    clock.pass(3_600_000);
    expect(performer.now()).toBe(301_000);
    performer.resume();
    clock.pass(119_000);
    expect(performer.run.value.step).toBe(2);
    expect(performer.run.value.done[1]?.actual_s).toBe(120);
  });
});
