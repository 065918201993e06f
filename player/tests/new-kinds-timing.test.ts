import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CueSheet } from "../src/cue-sheet";
import { begin, type Run } from "../src/session/run";
import { perform } from "../src/session/performer";
import { FakeClock } from "./support/fake-clock";
import { listening } from "./support/channels";
import { footCore, painBouts, sheetOf, stepAt, tempo, timed, treadmill } from "./support/sheets";

/** The most a cue may be late (milliseconds), with every timer of the device up to this late. */
const LATE = 50;
const busy = (seed: number) => () => (seed = (seed * 16807) % 2147483647) % 45;

function performing(sheet: CueSheet, lateness: () => number = () => 0, from?: Partial<Run>) {
  const clock = new FakeClock(lateness);
  const channels = listening(clock);
  const kept: Run[] = [];
  const run = { ...begin(sheet, "run-id", "person", clock.wall()), ...from };
  const performer = perform(sheet, run, clock, channels, (next) => kept.push(next));
  const zero = clock.mono();
  performer.start();
  const here = () => sheet.steps[performer.run.value.step]?.id;
  return { clock, channels, performer, kept, here, since: () => clock.mono() - zero, zero };
}

describe("tempo", () => {
  const at = (id: string) => ({ step: stepAt(tempo, id) });

  it("turns, seconds and breath come on time in every repetition", () => {
    const { clock, channels, zero } = performing(tempo, busy(11), at("leg-press-1"));
    clock.pass(64_000 - 1);
    expect(channels.turns).toHaveLength(16);
    channels.turns.forEach((turn, index) => expect(turn.at - zero - index * 4_000).toBeLessThanOrEqual(LATE));
    expect(channels.beats).toHaveLength(48);
    const seconds = channels.beats.map((beat) => beat - zero);
    seconds.forEach((beat) => expect(beat % 1_000).toBeLessThanOrEqual(LATE));
    expect(new Set(seconds.map((beat) => Math.floor(beat / 1_000))).size).toBe(48);
  });

  it("says the breath at every turn, the number first, and lets the step's own words stand", () => {
    const { clock, channels } = performing(tempo, () => 0, at("leg-press-1"));
    clock.pass(17_000);
    expect(channels.heard.map((one) => one.say)).toEqual([
      "8 keer beenpers.",
      "Terug en adem in",
      "2. Duw en blaas uit",
      "Terug en adem in",
      "3. Duw en blaas uit",
    ]);
  });

  it("a hold is counted in seconds and nothing is said over it", () => {
    const { clock, channels } = performing(footCore, () => 0, { step: stepAt(footCore, "short-foot-left") });
    clock.pass(14_000 - 1);
    expect(channels.turns.map((turn) => turn.label)).toEqual([
      "Maak kort",
      "Houd vast",
      "Laat los",
      "Maak kort",
      "Houd vast",
      "Laat los",
    ]);
    expect(channels.beats).toHaveLength(8);
    expect(channels.heard.map((one) => one.say)).toEqual(["Korte voet. Linkervoet.", "2"]);
  });
});

describe("a rest that must last", () => {
  const rest = stepAt(tempo, "rest-leg-press-1");

  it("is not skipped, not left and not redone before its time", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.constantFrom("skip", "back", "restLonger" as const)), {
          maxLength: 12,
        }),
        (presses) => {
          const { clock, performer } = performing(tempo, () => 0, { step: rest });
          for (const [wait, press] of presses) {
            clock.pass(wait);
            performer[press]();
          }
          clock.pass(20 * 60_000);
          const noted = performer.run.value.done.find((one) => one.step === "rest-leg-press-1");
          expect(noted?.actual_s).toBeGreaterThanOrEqual(90);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("skipping a set leads into its rest", () => {
    const { clock, performer, here } = performing(tempo, () => 0, { step: stepAt(tempo, "leg-press-1") });
    clock.pass(20_000);
    performer.skip();
    expect(here()).toBe("rest-leg-press-1");
  });

  it("lasts longer by as much as was asked, and warns before its new end", () => {
    const { clock, channels, performer, here } = performing(tempo, () => 0, { step: rest });
    clock.pass(85_000);
    performer.restLonger();
    channels.heard.length = 0;
    clock.pass(34_000);
    expect(here()).toBe("rest-leg-press-1");
    expect(channels.heard.map((one) => one.say)).toEqual(["10 seconden."]);
    clock.pass(1_000);
    expect(here()).toBe("leg-press-2");
    expect(performer.run.value.done[0]?.actual_s).toBe(120);
  });
});

describe("a rest that a press ends, not before its time", () => {
  const rest = timed("rest", 1, [], {
    effort: "ease",
    end: { by: "event", event: "tap", target: null, expected_s: 90, at_most_s: 990 },
    at_least_s: 90,
  });
  const sheet = sheetOf(rest, timed("set", 30));

  it("is heard to be long enough, and only then the press counts", () => {
    const { clock, channels, performer, here } = performing(sheet, busy(9));
    clock.pass(60_000);
    performer.tap();
    expect(here()).toBe("rest");
    clock.pass(31_000);
    expect(channels.heard.map((one) => one.say)).toEqual(["player-rest-enough"]);
    expect((channels.heard[0]?.at ?? 0) - 1_000 - 90_000).toBeLessThanOrEqual(LATE);
    clock.pass(20_000);
    performer.tap();
    expect(here()).toBe("set");
    expect(performer.run.value.done[0]).toMatchObject({ step: "rest", state: "done", actual_s: 111 });
  });
});

describe("walking until it hurts", () => {
  const walk = stepAt(painBouts, "walk-1");

  it("times both, keeps both levels and when each was first told, and says what was pressed", () => {
    const { clock, channels, performer, here } = performing(painBouts, busy(3), { step: walk });
    clock.pass(95_000);
    performer.level(1);
    clock.pass(60_000);
    performer.level(2);
    performer.level(1);
    clock.pass(45_000);
    performer.level(3);
    expect(here()).toBe("rest-1");
    clock.pass(70_000);
    performer.level(1);
    clock.pass(50_000);
    performer.level(0);
    expect(here()).toBe("walk-2");
    expect(performer.run.value.done).toMatchObject([
      { step: "walk-1", state: "done", actual_s: 200, level: 3 },
      { step: "rest-1", state: "done", actual_s: 120, level: 0 },
    ]);
    expect(performer.run.value.told).toEqual({
      "walk-1": { level_1_s: 95, level_2_s: 155, level_3_s: 200 },
      "rest-1": { level_1_s: 70, level_0_s: 120 },
    });
    const said = channels.heard.map((one) => one.say);
    expect(said).toEqual(expect.arrayContaining(["1, licht, maar duidelijk", "2, matig"]));
    expect(said.filter((one) => one?.startsWith("3"))).toEqual([]);
  });

  it("goes on at its ceiling when nobody presses, at the exact second", () => {
    const { clock, performer, here } = performing(painBouts, () => 40, { step: walk });
    clock.pass(901_000);
    expect(here()).toBe("rest-1");
    expect(performer.run.value.done[0]).toMatchObject({ actual_s: 900, level: null });
  });
});

describe("a treadmill test", () => {
  it("announces each stage on time for half an hour", () => {
    const { clock, channels, zero } = performing(treadmill, busy(5));
    clock.pass(31 * 60_000);
    const stages = channels.heard.filter((one) => one.say?.startsWith("Trap"));
    expect(stages.map((one) => one.say)).toEqual(
      Array.from({ length: 15 }, (_, n) => `Trap ${n + 1}. ${Math.min(2 * n, 10)} procent.`),
    );
    stages.forEach((one, n) => expect(Math.abs(one.at - zero - 10_000 - n * 120_000)).toBeLessThanOrEqual(LATE));
  });

  it("a press is the second it was pressed, however late the timers", () => {
    const { clock, performer } = performing(treadmill, () => 45);
    clock.pass(10_000 + 157_200);
    performer.mark("first_pain");
    expect(performer.run.value.marks).toMatchObject([{ stamp: "first_pain", s: 157 }]);
  });
});

describe("killed in the middle", () => {
  it.each<[string, CueSheet, string, (performer: ReturnType<typeof performing>["performer"], clock: FakeClock) => void]>([
    ["a bout with a level told", painBouts, "walk-1", (performer, clock) => (clock.pass(80_000), performer.level(2))],
    [
      "a rest made longer, with questions open",
      tempo,
      "leg-press-1",
      (performer, clock) => (clock.pass(100_000), performer.restLonger()),
    ],
    [
      "a test with a moment marked",
      treadmill,
      "stage-1",
      (performer, clock) => (clock.pass(150_000), performer.mark("first_pain")),
    ],
    [
      "a set whose answer was held",
      tempo,
      "leg-press-1",
      (performer, clock) => (clock.pass(70_000), performer.answer(8), performer.answer(15)),
    ],
  ])("%s: goes on to the second with all that was told", (_, sheet, id, press) => {
    const first = performing(sheet, () => 0, { step: stepAt(sheet, id) });
    press(first.performer, first.clock);
    first.clock.pass(7_400);
    first.performer.leave();
    const kept = first.kept.at(-1) as Run;
    expect(first.performer.now() - kept.elapsed_ms).toBeLessThanOrEqual(1_000);
    first.clock.pass(600_000);
    const again = performing(sheet, () => 0, structuredClone(kept));
    expect(again.performer.now()).toBe(kept.elapsed_ms);
    const { seen_at: _seen, ...told } = again.performer.run.value;
    const { seen_at: _then, ...before } = kept;
    expect(told).toEqual(before);
  });
});
