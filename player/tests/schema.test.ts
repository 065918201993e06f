import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import schema from "../../docs/cue-sheet.schema.json";
import second from "../../docs/cue-sheet.v2.schema.json";
import { readSheet } from "../src/session/read-sheet";
import { readBundle } from "../src/store/bundle";
import { bundle, examples, painBouts, sheets, treadmill, walkRun } from "./support/sheets";

const valid = new Ajv({ strict: false, allErrors: true }).compile(schema);
const validSecond = new Ajv({ strict: false, allErrors: true }).compile(second);

describe("the example sheets", () => {
  it.each(Object.entries(sheets))("%s follows the schema and can be performed", (_, sheet) => {
    expect(valid(sheet), JSON.stringify(valid.errors)).toBe(true);
    expect(readSheet(sheet)).toEqual({ ok: sheet });
  });

  it.each([...bundle.sheets, ...bundle.breathing.sheets].map((sheet) => [sheet.title, sheet] as const))(
    "in the bundle: %s",
    (_, sheet) => {
      expect(valid(sheet), JSON.stringify(valid.errors)).toBe(true);
    },
  );

  it("last as long as their steps", () => {
    for (const sheet of Object.values(sheets)) {
      const seconds = sheet.steps.reduce((sum, { end, cycle }) => {
        if (end.by === "time") return sum + end.seconds;
        if (end.by === "event") return sum + end.expected_s;
        return sum + (end.count * (cycle ?? []).reduce((ms, phase) => ms + phase.ms, 0)) / 1000;
      }, 0);
      expect(sheet.duration_s, sheet.title).toBe(seconds);
    }
  });
});

describe("the sheets the server wrote", () => {
  it.each(Object.entries(examples))("%s follows the schema of its version and can be performed", (_, sheet) => {
    const follows = sheet.version === 1 ? valid : validSecond;
    expect(follows(sheet), JSON.stringify(follows.errors)).toBe(true);
    expect(readSheet(sheet)).toEqual({ ok: sheet });
  });

  const [first] = painBouts.before ?? [];
  const [stage] = treadmill.steps.filter((step) => step.stamps);
  it.each<[string, object]>([
    ["a version it is not", { version: 1 }],
    ["a gate without a condition", { before: [{ ...first, gates: [{ effect: "hold", text: "Wacht." }] }] }],
    ["a gate with an unknown effect", { before: [{ ...first, gates: [{ codes: ["wound"], effect: "scold", text: "Wacht." }] }] }],
    ["a rest that must last no time", { steps: [{ ...stage, at_least_s: 0 }] }],
    ["levels in words", { steps: [{ ...stage, levels: { kind: "words", at_most: 10 } }] }],
    ["a stamp without a name", { steps: [{ ...stage, stamps: [{ label: "Nu", ends: false }] }] }],
  ])("and it refuses %s", (_, change) => expect(validSecond({ ...painBouts, ...change })).toBe(false));
});

describe("the schema refuses", () => {
  const step = walkRun.steps[0]!;
  it.each<[string, object]>([
    ["no steps", { steps: [] }],
    ["an unknown effort", { steps: [{ ...step, effort: "sprint" }] }],
    ["an unknown end", { steps: [{ ...step, end: { by: "heart_rate", bpm: 150 } }] }],
    ["cycles without a cycle", { steps: [{ ...step, end: { by: "cycles", count: 5 }, cycle: null }] }],
    [
      "a step without an end in sight",
      { steps: [{ ...step, end: { by: "event", event: "tap", target: null, expected_s: 60 } }] },
    ],
    ["words that are required", { log: [{ field: "note", ask: "?", required: true, scale: { kind: "words", at_most: 10 } }] }],
    ["nobody to call", { safety: { ...walkRun.safety, calls: [] } }],
    ["another language", { language: "de" }],
    ["a day that is no date", { day: "morgen" }],
  ])("%s", (_, change) => expect(valid({ ...walkRun, ...change })).toBe(false));

  it("nothing for a field it does not know", () => expect(valid({ ...walkRun, music: "none" })).toBe(true));
});

describe("reading", () => {
  it.each<[string, unknown, object]>([
    ["a newer sheet", { ...walkRun, version: 3 }, { cannot: "newer" }],
    ["something else", { hello: 1 }, { cannot: "damaged" }],
    ["nothing", null, { cannot: "damaged" }],
    ["text", "sheet", { cannot: "damaged" }],
    ["a sheet cut in half", { ...walkRun, steps: undefined }, { cannot: "damaged" }],
    ["a step without an end", { ...walkRun, steps: [{ id: "x", cues: [] }] }, { cannot: "damaged" }],
  ])("%s", (_, raw, answer) => expect(readSheet(raw)).toEqual(answer));

  it("takes a bundle whose sheets are partly newer, and refuses a newer bundle", () => {
    expect(readBundle({ ...bundle, sheets: [{ ...walkRun, version: 3 }] })).toHaveProperty("ok");
    expect(readBundle({ ...bundle, version: 2 })).toEqual({ cannot: "newer" });
    expect(readBundle({ ...bundle, person: undefined })).toEqual({ cannot: "damaged" });
  });
});
