import { expect, it } from "vitest";
import fc from "fast-check";
import { begin, type Run } from "../src/session/run";
import { countTheGap, isRunning, keepRun, keptRun, resumable } from "../src/session/running";
import { perform } from "../src/session/performer";
import { FakeClock } from "./support/fake-clock";
import { all } from "../src/store/outbox";
import { storeBundle } from "../src/store/bundle";
import { setValue } from "../src/store/database";
import { closeForgotten } from "../src/session/close";
import { listening } from "./support/channels";
import { bundle, walkRun } from "./support/sheets";

function killedAfter(ms: number, clock: FakeClock) {
  const kept: Run[] = [];
  const performer = perform(walkRun, begin(walkRun, "id", "person", clock.wall()), clock, listening(clock), (run) =>
    kept.push(run),
  );
  performer.start();
  clock.pass(ms);
  performer.leave();
  return kept.at(-1) as Run;
}

it("a killed page goes on to the second", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 31 * 60_000 }), fc.integer({ min: 0, max: 60 * 60_000 }), (ms, away) => {
      const clock = new FakeClock();
      const run = killedAfter(ms, clock);
      expect(ms - run.elapsed_ms).toBeLessThanOrEqual(1_000);
      clock.pass(away);
      const again = perform(walkRun, run, clock, listening(clock), () => undefined);
      again.start();
      expect(again.now()).toBe(run.elapsed_ms);
      clock.pass(1_920_000 - run.elapsed_ms);
      expect(again.run.value.stage).toBe("ended");
      expect(again.run.value.done.reduce((sum, step) => sum + step.actual_s, 0)).toBe(1_920);
    }),
    { numRuns: 60 },
  );
});

it("does not say again what was said before", () => {
  const clock = new FakeClock();
  const run = killedAfter(310_000, clock);
  const channels = listening(clock);
  perform(walkRun, run, clock, channels, () => undefined).start();
  clock.pass(20_000);
  expect(channels.heard).toEqual([]);
  clock.pass(31_000);
  expect(channels.heard.map((one) => one.say)).toEqual(["1 minuut. Loop zo dat u kunt praten."]);
});

it("counts the time away for who kept going", () => {
  const clock = new FakeClock();
  const run = killedAfter(300_000, clock);
  clock.pass(150_000);
  const again = perform(walkRun, countTheGap(run, clock.wall()), clock, listening(clock), () => undefined);
  again.start();
  expect(again.run.value.step).toBe(2);
  expect(again.now()).toBe(450_000);
});

it("forgotten for hours, it is written down as it was left", async () => {
  await storeBundle(bundle);
  const clock = new FakeClock();
  const run = { ...killedAfter(330_000, clock), id: "0193-forgotten", sheet: walkRun.id };
  await setValue("run", run);
  await closeForgotten(null, clock.wall() + 3_600_000);
  expect(await all()).toEqual([]);
  await closeForgotten(walkRun.id, clock.wall() + 7 * 3_600_000);
  expect(await all()).toEqual([]);
  await closeForgotten(null, clock.wall() + 7 * 3_600_000);
  expect((await all()).map((one) => one.entry)).toMatchObject([
    { id: "0193-forgotten", event: { stopped: { reason: "left", at_step: "run-1" }, answers: {} } },
  ]);
  expect(await keptRun()).toBeUndefined();
});

it("is kept on the device, and keeps an update waiting while it runs", async () => {
  const clock = new FakeClock();
  const run = killedAfter(10_000, clock);
  keepRun(run);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await keptRun()).toEqual(run);
  expect(await isRunning(clock.wall() + 60_000)).toBe(true);
  expect(await isRunning(clock.wall() + 3_600_000)).toBe(false);
  expect(resumable(run, clock.wall() + 3_600_000)).toBe(true);
  expect(resumable(run, clock.wall() + 7 * 3_600_000)).toBe(false);
});
