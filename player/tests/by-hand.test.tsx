import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../src/cue-sheet";
import { asPlanned, mayWriteByHand } from "../src/session/by-hand";
import { sessionDone } from "../src/session/outcome";
import { all } from "../src/store/outbox";
import { bundle as held } from "../src/views/app-state";
import { Session } from "../src/views/session/Session";
import { screen } from "./support/screen";
import { bundle, strength, walkRun, walkUntilPain } from "./support/sheets";

const { show, press, settle, said, all: findAll } = screen();
const alone = { ...walkRun, supervised: false };

describe("a session written down afterwards", () => {
  it("has every part at its planned length, and knows no level", () => {
    const done = sessionDone(walkUntilPain, asPlanned(walkUntilPain, "id", "person", 10_000_000), {});
    expect(done.steps.map((step) => [step.step, step.state])).toEqual(walkUntilPain.steps.map((step) => [step.id, "done"]));
    expect(done.steps.every((step) => step.actual_s === step.planned_s && step.level === null)).toBe(true);
    expect(Date.parse(done.ended_at) - Date.parse(done.started_at)).toBe(done.steps.reduce((s, one) => s + one.actual_s, 0) * 1000);
  });

  it("counts the repetitions of the plan, and leaves what was asked about them open", () => {
    const run = asPlanned(strength, "id", "person", 10_000_000);
    expect(run.open).toEqual([]);
    expect(run.done.some((step) => (step.repetitions ?? 0) > 0)).toBe(true);
  });

  it("is not for what happens in the practice", () => {
    expect([alone, { ...alone, supervised: true }].map(mayWriteByHand)).toEqual([true, false]);
  });

  it("takes two presses and the questions, and lies in the outbox before the screen says so", async () => {
    held.value = { ...bundle, sheets: [alone] };
    await show(<Session sheet={alone} />);
    await settle();
    await press("Ik deed dit al, zonder telefoon");
    await press("Klaar");
    expect(said()).toContain("Wanneer deed u dit?");
    expect(await all()).toEqual([]);
    for (const [name, value] of [["when", "Gisteren"], ["rpe", ""], ["talk", ""], ["pain_run", ""]] as const) {
      choose(name, value);
      await settle();
    }
    await press("Klaar");
    await settle();
    const [waiting] = await all();
    const event = (waiting?.entry as DiaryEntry).event;
    expect(event).toMatchObject({ kind: "session_done", sheet: walkRun.id, stopped: null, answers: { by_hand: true } });
    expect(event).not.toHaveProperty("answers.when");
    expect(Date.now() - Date.parse(waiting?.entry.performed_at ?? "")).toBeGreaterThan(24 * 3_600_000);
  });
});

/** The option with these words, or the first. */
function choose(name: string, words: string): void {
  const options = findAll(`#question-${name} input`) as HTMLInputElement[];
  options.find((option) => option.closest("label")?.textContent?.includes(words))?.click();
}
