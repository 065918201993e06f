import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../src/cue-sheet";
import { uuidv7 } from "../src/ids";
import { all, keep, onlyInMemory, rescue, setRefused } from "../src/store/outbox";
import { closeDatabase, database } from "../src/store/database";
import { sendOutbox } from "../src/sync/send";
import { nextBatch } from "../src/sync/batch";
import { backoffSeconds } from "../src/sync/backoff";
import { diaryServer, type Mood } from "./support/diary-server";

let made = 0;
function entry(words = 0): DiaryEntry {
  made += 1;
  return {
    id: uuidv7(1_700_000_000_000 + made),
    performed_at: "2026-11-23T09:00:00.000Z",
    zone: "Europe/Amsterdam",
    supersedes: null,
    event: { kind: "safety_signal", signal: "red_flag", detail: "x".repeat(words) },
  };
}

async function emptied(): Promise<void> {
  const db = await database();
  await db.clear("outbox");
}

const moods = fc.constantFrom<Mood>(
  "fine",
  "request lost",
  "answer lost",
  "broken",
  "busy",
  "signed out",
  "nonsense",
  "half",
  "shuffled",
  "doubled",
);

describe("whatever happens to the connection", () => {
  it("no entry is lost and none is stored twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moods, { maxLength: 12 }), fc.integer({ min: 1, max: 70 }), async (happens, count) => {
        const written = Array.from({ length: count }, () => entry());
        for (const one of written) await keep("p", one);
        const { stored } = diaryServer([...happens]);
        for (let tries = 0; tries <= happens.length + 1; tries += 1) {
          await sendOutbox().catch(() => undefined);
          const waits = new Set((await all()).map((one) => one.id));
          for (const one of written) expect(stored.has(one.id) || waits.has(one.id)).toBe(true);
        }
        expect(await all()).toEqual([]);
        expect([...stored.keys()].sort()).toEqual(written.map((one) => one.id).sort());
        await emptied();
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it("two senders at once are one sender", async () => {
    for (let i = 0; i < 20; i += 1) await keep("p", entry());
    const { stored } = diaryServer([]);
    await Promise.all([sendOutbox(), sendOutbox(), sendOutbox()]);
    expect(stored.size).toBe(20);
    expect(await all()).toEqual([]);
  });

  it("an entry of another person waits for that person", async () => {
    await keep("anna", entry());
    await keep("bram", entry());
    const { stored, posts } = diaryServer([]);
    const fine = globalThis.fetch;
    globalThis.fetch = (async (url: string, request: { body: string }) =>
      (JSON.parse(request.body) as { person: string }).person === "anna"
        ? new Response("{}", { status: 403 })
        : fine(url, request as never)) as typeof fetch;
    expect(await sendOutbox()).toEqual({ now: "signed_out" });
    expect(posts.map((post) => post.person)).toEqual(["bram"]);
    expect(stored.size).toBe(1);
    expect((await all()).map((one) => one.person)).toEqual(["anna"]);
  });
});

describe("what the answer asks of the device", () => {
  it.each<[Mood, object]>([
    ["signed out", { now: "signed_out" }],
    ["broken", { now: "later", why: "server", wait_s: null }],
    ["busy", { now: "later", why: "server", wait_s: 7 }],
    ["request lost", { now: "later", why: "offline", wait_s: null }],
    ["nonsense", { now: "later", why: "offline", wait_s: null }],
  ])("%s", async (mood, sent) => {
    await keep("p", entry());
    diaryServer([mood]);
    expect(await sendOutbox()).toEqual(sent);
    expect(await all()).toHaveLength(1);
  });

  it("a refused entry stays with its sentence and is not sent again until asked", async () => {
    const bad = entry();
    await keep("p", bad);
    await keep("p", entry());
    const { posts } = diaryServer([], (one) => (one.id === bad.id ? "Deze meting ligt in de toekomst." : null));
    expect(await sendOutbox()).toEqual({ now: "empty", reached: true });
    expect(await sendOutbox()).toEqual({ now: "empty", reached: false });
    expect(posts).toHaveLength(1);
    expect((await all()).map((one) => one.refused)).toEqual(["Deze meting ligt in de toekomst."]);
    await setRefused(bad.id, null);
    await sendOutbox();
    expect(posts).toHaveLength(2);
  });

  it("one impossible entry never holds back the others", async () => {
    const impossible = entry();
    const good = [entry(), entry()];
    for (const one of [good[0]!, impossible, good[1]!]) await keep("p", one);
    const { stored } = diaryServer([]);
    const fine = globalThis.fetch;
    globalThis.fetch = (async (url: string, request: { body: string }) =>
      request.body.includes(impossible.id) ? new Response("{}", { status: 422 }) : fine(url, request as never)) as typeof fetch;
    await sendOutbox();
    expect([...stored.keys()].sort()).toEqual(good.map((one) => one.id).sort());
    expect((await all()).map((one) => [one.id, one.refused])).toEqual([[impossible.id, ""]]);
  });
});

describe("batches", () => {
  const waiting = (one: DiaryEntry) => ({ id: one.id, person: "p", entry: one, refused: null });

  it("hold at most 50 entries", () => expect(nextBatch(Array.from({ length: 120 }, () => waiting(entry())))).toHaveLength(50));

  it("stay under 200 kB, frame and all", () => {
    const batch = nextBatch(Array.from({ length: 50 }, () => waiting(entry(9_000))));
    expect(JSON.stringify(batch.map((one) => one.entry)).length).toBeLessThan(199_000);
    expect(batch.length).toBeGreaterThan(15);
  });

  it("let one large entry go alone", () => expect(nextBatch([waiting(entry(300_000)), waiting(entry())])).toHaveLength(1));
});

it("waits longer after each failure, up to five minutes", () => {
  expect([1, 2, 3, 4, 20].map((failures) => backoffSeconds(failures, 1))).toEqual([2, 4, 8, 16, 300]);
  expect(backoffSeconds(3, 0)).toBe(4);
});

it("keeps entries in memory when the disk is full, sends them, and writes them as soon as it can", async () => {
  const db = await database();
  const put = db.put.bind(db);
  db.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  const [first, second] = [entry(), entry()];
  expect(await keep("p", first)).toBe("memory");
  expect(await keep("p", second)).toBe("memory");
  expect(onlyInMemory()).toBe(true);
  expect((await all()).map((one) => one.id)).toEqual([first.id, second.id]);
  db.put = put;
  await rescue();
  expect(onlyInMemory()).toBe(false);
  await closeDatabase();
  expect((await all()).map((one) => one.id)).toEqual([first.id, second.id]);
});
