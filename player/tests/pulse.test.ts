import { describe, expect, it } from "vitest";
import { coaching, qualityText, type Readings } from "../src/pulse/answers";
import { isPacket, isRhythm, lostFrame, momentOf, pacedFrame, packetFrame, tapeOf, unpacedFrame } from "../src/pulse/frames";

describe("frames", () => {
  it("are the bytes that the server reads", () => {
    expect([...packetFrame(1000, 2, new Uint8Array([0x10, 60, 0, 4]))]).toEqual([1, 0xe8, 3, 0, 0, 2, 0x10, 60, 0, 4]);
    expect([...lostFrame(1)]).toEqual([2, 1, 0, 0, 0]);
    expect([...pacedFrame(7, 60, 40)]).toEqual([3, 7, 0, 0, 0, 60, 0, 40]);
    expect([...unpacedFrame(256)]).toEqual([4, 0, 1, 0, 0]);
  });

  it("know their moment, also halfway a buffer and never before the start", () => {
    expect(momentOf(packetFrame(123_456.4, 1, new Uint8Array()))).toBe(123_456);
    expect(momentOf(lostFrame(-3))).toBe(0);
    expect([isPacket(lostFrame(0)), isRhythm(lostFrame(0)), isRhythm(unpacedFrame(0))]).toEqual([false, false, true]);
  });

  it("lie on a tape behind their length", () => {
    expect([...tapeOf([lostFrame(1), pacedFrame(7, 60, 33)])]).toEqual([5, 2, 1, 0, 0, 0, 8, 3, 7, 0, 0, 0, 60, 0, 33]);
    expect(tapeOf([])).toHaveLength(0);
  });
});

describe("coaching", () => {
  const of = (change: Partial<Readings>): Readings => ({
    quality: "good",
    state: { regular: false },
    follows_pacer: null,
    regularity: {},
    ...change,
  });

  it.each([
    [null, true, "player-pulse-warming"],
    [of({ quality: "insufficient", state: { regular: true } }), true, "player-pulse-sit-still"],
    [of({}), false, "player-pulse-as-it-is"],
    [of({ follows_pacer: false }), true, "player-pulse-follow"],
    [of({ follows_pacer: true }), true, "player-pulse-follows"],
    [of({ state: { regular: true } }), true, "player-pulse-regular"],
  ])("says one thing at a time (%#)", (readings, paced, key) => {
    expect(coaching(readings, paced)).toBe(key);
  });

  it("tells the quality in words", () => {
    expect(qualityText(null)).toBe("player-pulse-quality-none");
    expect(qualityText(of({ quality: "limited" }))).toBe("player-pulse-quality-limited");
  });
});
