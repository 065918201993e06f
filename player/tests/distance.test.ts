import { describe, expect, it } from "vitest";
import { moveTo, NOWHERE, rested, told, type Fix, type Moved } from "../src/movement/distance";
import { goesSomewhere } from "../src/movement/location";
import { strength, walkRun, walkUntilPain } from "./support/sheets";

/** A metre to the north, in degrees. */
const METRE = 360 / (2 * Math.PI * 6_371_000);
const at = (metres: number, second: number, accuracy_m = 5): Fix => ({
  latitude: 52 + metres * METRE,
  longitude: 5,
  accuracy_m,
  at_ms: second * 1000,
});
const walk = (fixes: Fix[], from: Moved = NOWHERE) => fixes.reduce(moveTo, from);

describe("distance", () => {
  it("adds the legs of a walk along a line, and says how sure it is", () => {
    const hour = Array.from({ length: 301 }, (_, i) => at(i * 20, i * 15));
    // 300 legs, each off by the root of 5² + 5²: together the root of 300 × 50.
    expect(told(walk(hour))).toEqual({ distance_m: 6000, distance_margin_m: 120 });
  });

  it("counts nothing for someone who stands still under a wandering sky", () => {
    const still = Array.from({ length: 200 }, (_, i) => at((i % 3) * 4, i));
    expect(told(walk(still))).toBeNull();
  });

  it.each([
    ["a vague position", at(100, 20, 80)],
    ["a jump", at(900, 20)],
    ["a position from before", at(40, -1)],
    ["a position without a radius", { ...at(40, 20), accuracy_m: Number.NaN }],
  ])("leaves out %s", (_, fix) => {
    expect(walk([at(0, 0), fix]).metres).toBe(0);
  });

  it("does not count the way walked during a pause", () => {
    const before = walk([at(0, 0), at(40, 30)]);
    const after = walk([at(400, 300), at(440, 330)], rested(before));
    expect(told(after)?.distance_m).toBe(80);
  });

  it("is offered where a session goes somewhere", () => {
    expect([walkRun, walkUntilPain, strength].map(goesSomewhere)).toEqual([true, true, false]);
  });
});
