import { beforeEach, describe, expect, it } from "vitest";
import type { DiaryEntry } from "../src/cue-sheet";
import { sheet, storeBundle } from "../src/store/bundle";
import { setValue, value } from "../src/store/database";
import { deviceName } from "../src/store/device";
import { forgetDevice } from "../src/store/forget";
import { CORRECTION_MS, correctable, remember } from "../src/store/kept";
import { all, keep } from "../src/store/outbox";
import { DEFAULT_SETTINGS } from "../src/store/settings";
import { begin } from "../src/session/run";
import { bundle, walkRun } from "./support/sheets";

const at = Date.parse("2026-11-23T09:00:00.000Z");
const entry = (id: string, supersedes: string | null = null): DiaryEntry => ({
  id,
  performed_at: new Date(at).toISOString(),
  zone: "Europe/Amsterdam",
  supersedes,
  event: { kind: "motivation", score: 5 },
});

async function whatIsLeft() {
  return {
    bundle: await value("bundle"),
    run: await value("run"),
    settings: await value("settings"),
    sheet: await sheet(walkRun.id),
    kept: await correctable(bundle.person, at),
  };
}
const NOTHING = { bundle: undefined, run: undefined, settings: undefined, sheet: undefined, kept: [] };

beforeEach(async () => {
  await storeBundle(bundle);
  await setValue("run", begin(walkRun, "run", bundle.person, at));
  await setValue("settings", DEFAULT_SETTINGS);
  await remember({ id: "one", person: bundle.person, title: "Wandelen", entry: entry("one") });
  await deviceName();
});

describe("signing out", () => {
  it("leaves nothing when everything was sent", async () => {
    await forgetDevice();
    expect(await whatIsLeft()).toEqual(NOTHING);
    expect(await value("device")).toBeUndefined();
  });

  it("leaves entries on their way, with their person, and nothing else", async () => {
    await keep(bundle.person, entry("waits"));
    await forgetDevice();
    expect(await whatIsLeft()).toEqual(NOTHING);
    expect((await all()).map((one) => [one.id, one.person])).toEqual([["waits", bundle.person]]);
  });
});

it("another person's bundle clears what the former one left, and keeps what waits", async () => {
  await keep(bundle.person, entry("waits"));
  await storeBundle({ ...bundle, person: "bram", sheets: [] });
  expect(await whatIsLeft()).toMatchObject({ run: undefined, sheet: undefined, kept: [] });
  expect(await all()).toHaveLength(1);
});

it("a sheet under way stays when the plan moves on", async () => {
  await storeBundle({ ...bundle, sheets: [] });
  expect((await sheet(walkRun.id))?.id).toBe(walkRun.id);
});

describe("what can be corrected", () => {
  it("is one line per session: a correction takes the place of what it corrects", async () => {
    await remember({ id: "two", person: bundle.person, title: "Wandelen", entry: entry("two", "one") });
    expect((await correctable(bundle.person, at)).map((kept) => kept.id)).toEqual(["two"]);
  });

  it("is gone after a day", async () => {
    expect(await correctable(bundle.person, at + CORRECTION_MS - 1)).toHaveLength(1);
    expect(await correctable(bundle.person, at + CORRECTION_MS)).toEqual([]);
  });

  it("is nobody else's", async () => expect(await correctable("bram", at)).toEqual([]));
});
