import { describe, expect, it } from "vitest";
import { uuidv7 } from "../src/ids";
import type { PlayerBundle } from "../src/cue-sheet";
import { isPicture, picturesOf } from "../src/pictures";
import { wordsAnswer, wordsOf } from "../src/session/answers";
import { opened } from "../src/shell";
import { clockText, tenths } from "../src/time/format";
import { cacheName, routeOf } from "../src/worker/routes";
import { bundle, painBouts, tempo } from "./support/sheets";

describe("what the address opens", () => {
  it.each([
    ["/play/0193-a", "", { view: "session", sheet: "0193-a" }],
    ["/play/shell", "0193-b", { view: "session", sheet: "0193-b" }],
    ["/play/recent", "", { view: "recent" }],
    ["/play/checks", "", { view: "checks" }],
    ["/breathing", "", { view: "breathing" }],
    ["/today", "", { view: "today" }],
    ["/", "", { view: "today" }],
    ["/play/a%2Fb", "", { view: "session", sheet: "a/b" }],
  ])("%s", (path, markup, view) => expect(opened(path, markup)).toEqual(view));
});

describe("what the worker answers", () => {
  it.each([
    ["GET", "/assets/player-abc.js", false, "asset"],
    ["GET", "/today", true, "shell"],
    ["GET", "/play/0193-a", true, "shell"],
    ["GET", "/breathing", true, "shell"],
    ["GET", "/help-now", true, "copy"],
    ["GET", "/play/shell", true, "copy"],
    ["GET", "/caseload", true, "leave"],
    ["GET", "/episodes/0193-e", true, "leave"],
    ["GET", "/today", false, "leave"],
    ["GET", "/api/player", false, "leave"],
    ["POST", "/api/diary", false, "leave"],
    ["POST", "/logout", true, "sign-out"],
    ["GET", "/login", true, "leave"],
  ])("%s %s (navigates: %s): %s", (method, path, navigates, route) => expect(routeOf({ method, path, navigates })).toBe(route));

  it("names a cache after its files", () => {
    expect(cacheName(["/a", "/b"])).toBe(cacheName(["/a", "/b"]));
    expect(cacheName(["/a", "/b"])).not.toBe(cacheName(["/a", "/c"]));
  });
});

describe("drawings", () => {
  it("are asked for once each, by the names in the sheets", () => {
    const sheets = [tempo, tempo, painBouts] as PlayerBundle["sheets"];
    expect(picturesOf({ ...bundle, sheets })).toEqual([
      "/assets/exercises/leg-press.svg",
      "/assets/exercises/chest-press.svg",
      "/assets/exercises/walk.svg",
      "/assets/exercises/rest-standing.svg",
    ]);
  });

  it.each([
    ["/assets/exercises/walk.svg", true],
    ["/assets/player-abc.js", false],
    ["/episodes/0193-e", false],
  ])("%s is one: %s", (path, one) => expect(isPicture(path)).toBe(one));
});

describe("free words", () => {
  it("are told apart from codes, but for the remark that the diary knows", () => {
    expect(wordsAnswer("remark", "Ging goed")).toBe("Ging goed");
    expect(wordsAnswer("why", "Ging goed")).toEqual({ text: "Ging goed" });
    expect(wordsAnswer("why", "  ")).toBeUndefined();
    expect([wordsOf("a"), wordsOf({ text: "b" }), wordsOf(null)]).toEqual(["a", "b", ""]);
  });
});

describe("names of entries", () => {
  it("are UUIDv7 and sort by time", () => {
    const early = uuidv7(1_700_000_000_000);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(early.replaceAll("-", "").slice(0, 12), 16)).toBe(1_700_000_000_000);
    expect(early < uuidv7(1_700_000_000_001)).toBe(true);
  });

  it("follow RFC 9562 A.6", () => {
    const random = new Uint8Array([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidv7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });
});

describe("time and numbers as people read them", () => {
  it.each([
    [0, "0:00"],
    [1, "0:01"],
    [59_001, "1:00"],
    [125_000, "2:05"],
    [3_725_000, "1:02:05"],
    [-5, "0:00"],
  ])("%d ms", (ms, shown) => expect(clockText(ms)).toBe(shown));

  it("decimals follow the language", () => {
    expect([tenths(55, "nl"), tenths(55, "en"), tenths(60, "nl")]).toEqual(["5,5", "5.5", "6"]);
  });
});
