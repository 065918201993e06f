import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  breathAt,
  breathsAt,
  cycleMs,
  fullness,
  momentOf,
  nextTurnMs,
  partsMs,
  patternOf,
  rateAt,
  type Pattern,
} from "../src/breathing/pacer";

/** Rate (tenths), pattern, cycle (s), and the seconds of in, hold, out, hold. */
const VECTORS: [number, Pattern, number, [number, number, number, number]][] = [
  [60, [1, 0, 1, 0], 10.0, [5.0, 0, 5.0, 0]],
  [60, [4, 0, 6, 0], 10.0, [4.0, 0, 6.0, 0]],
  [55, [1, 0, 1, 0], 10.9091, [5.4545, 0, 5.4545, 0]],
  [55, [4, 0, 6, 0], 10.9091, [4.3636, 0, 6.5455, 0]],
  [45, [1, 0, 1.5, 0], 13.3333, [5.3333, 0, 8.0, 0]],
  [100, [1, 0, 2, 0], 6.0, [2.0, 0, 4.0, 0]],
  [60, [4, 1, 4, 1], 10.0, [4, 1, 4, 1]],
  [37.5, [4, 4, 4, 4], 16.0, [4, 4, 4, 4]],
];

describe("timing", () => {
  it.each(VECTORS)("%d tenths a minute, %j", (rate, pattern, cycle, parts) => {
    expect(cycleMs(rate) / 1000).toBeCloseTo(cycle, 4);
    partsMs(rate, pattern).forEach((ms, index) => expect(ms / 1000).toBeCloseTo(parts[index] ?? NaN, 4));
  });

  it.each(VECTORS)("turns fall where the parts end: %d, %j", (rate, pattern) => {
    const pace = { from_x10: rate, to_x10: rate };
    let edge = 0;
    let at = 0;
    for (const part of partsMs(rate, pattern).filter((ms) => ms > 0)) {
      edge += part;
      at = nextTurnMs(pace, pattern, at + 0.01);
      expect(at).toBeCloseTo(edge, 2);
    }
  });
});

it("33 percent is exactly a third", () => expect(partsMs(100, patternOf(33))).toEqual([2_000, 0, 4_000, 0]));

describe("shape", () => {
  it("fills as 0.5 - 0.5 cos(pi u) and empties as its mirror", () => {
    for (const u of [0, 0.1, 0.25, 0.5, 0.9, 1]) {
      expect(fullness("in", u)).toBeCloseTo(0.5 - 0.5 * Math.cos(Math.PI * u), 12);
      expect(fullness("out", u)).toBeCloseTo(1 - fullness("in", u), 12);
    }
    expect([fullness("hold-in", 0.3), fullness("hold-out", 0.3)]).toEqual([1, 0]);
  });

  it("is continuous through every turn", () => {
    const pace = { from_x10: 120, to_x10: 55 };
    let before = 0;
    for (let t = 0; t < 600_000; t += 20) {
      const now = breathAt(pace, patternOf(40), t).fullness;
      expect(Math.abs(now - before)).toBeLessThan(0.02);
      before = now;
    }
  });
});

describe("an hour of breathing", () => {
  it("does not drift by a millisecond", () => {
    const pace = { from_x10: 55, to_x10: 55 };
    expect(momentOf(pace, 330)).toBeCloseTo(3_600_000, 6);
    expect(breathAt(pace, patternOf(40), 3_600_000)).toMatchObject({ completed: 330, part: "in" });
  });
});

describe("slowing down", () => {
  const pace = { from_x10: 90, to_x10: 60 };

  it("goes down 1 a minute for each minute, and then stays", () => {
    expect([0, 60_000, 120_000, 180_000, 600_000].map((t) => rateAt(pace, t))).toEqual([90, 80, 70, 60, 60]);
  });

  it("takes the breaths of a rate that falls: 8.5, then 7.5, then 6.5 a minute", () => {
    expect([60_000, 120_000, 180_000, 240_000].map((t) => breathsAt(pace, t))).toEqual([8.5, 16, 22.5, 28.5]);
  });

  it("never speeds up to a faster target", () => expect(rateAt({ from_x10: 50, to_x10: 60 }, 0)).toBe(60));

  it("tells the moment of a breath and the breath of a moment alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 150 }),
        fc.integer({ min: 40, max: 150 }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (a, b, breaths) => {
          const some = { from_x10: Math.max(a, b), to_x10: Math.min(a, b) };
          expect(breathsAt(some, momentOf(some, breaths))).toBeCloseTo(breaths, 6);
        },
      ),
    );
  });
});
