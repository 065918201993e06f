import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { answered } from "../src/checks/answer";
import { dueTasks, taskName } from "../src/checks/due";
import type { CueSheet, DiaryEntry, Question, Task } from "../src/cue-sheet";
import { begin } from "../src/session/run";
import { all } from "../src/store/outbox";
import { setValue, value } from "../src/store/database";
import { bundle as held } from "../src/views/app-state";
import { Checks } from "../src/views/checks/Checks";
import { Log } from "../src/views/session/Log";
import { Moving } from "../src/views/session/Moving";
import { SessionRoom } from "../src/views/session/SessionRoom";
import { Today } from "../src/views/today/Today";
import { screen } from "./support/screen";
import { bundle, choice, painBouts, stepAt, tempo, treadmill } from "./support/sheets";

const { show, press, button, said, find } = screen();

const waiting = async (): Promise<DiaryEntry[]> => (await all()).map((one) => one.entry);
const holds = (sheet: CueSheet) => (held.value = { ...bundle, sheets: [sheet] });

const FIRST_PAIN = { id: "first_pain", label: "Pijn begint", ends: false };

async function opened(sheet: CueSheet): Promise<void> {
  holds(sheet);
  await show(<SessionRoom id={sheet.id} />);
  await press("Start");
}

describe("before the start", () => {
  it("asks one question to a screen, and going back loses nothing", async () => {
    await opened(painBouts);
    expect(said()).toContain("Vraag 1 van 5");
    await press("Geen van deze", "Klopt", "Nee");
    expect(said()).toContain("Vraag 3 van 5");
    await press("Terug");
    expect(button("Nee").getAttribute("aria-pressed")).toBe("true");
    await press("Terug");
    expect((button("Geen van deze").querySelector("input") as HTMLInputElement).checked).toBe(true);
  });

  it("shows at once what an answer does, and goes on after a warning", async () => {
    await opened(painBouts);
    await press("Geen van deze", "Klopt", "Nee", "Nee", "Nee", "Kuit");
    expect(said()).toContain("Door deze pijn heen lopen is goed voor uw been.");
    await press("Verder");
    expect(said()).toContain("Maak u klaar");
    expect(await waiting()).toEqual([]);
  });

  it("a session that is held back is in the outbox before the screen says so, with a way out", async () => {
    await opened(painBouts);
    await press("Een wondje of blaar", "Klopt");
    expect(said()).toContain("Bel vandaag nog uw therapeut over uw voet.");
    expect(button("Uw praktijk").getAttribute("href")).toBe("tel:0205550101");
    expect((await waiting()).map((one) => one.event)).toEqual([
      { kind: "observed", observation: "gate", session: null, facts: { foot: ["wound"] } },
    ]);
  });

  it("a slip of the thumb is put right in the diary too, and then it begins", async () => {
    await opened(painBouts);
    await press(
      "Een wondje of blaar",
      "Klopt",
      "Antwoord aanpassen",
      "Geen van deze",
      "Klopt",
      "Nee",
      "Nee",
      "Nee",
      "Weet ik niet",
    );
    expect(said()).toContain("Maak u klaar");
    const [slip, right] = await waiting();
    expect(right).toMatchObject({
      supersedes: slip?.id,
      event: { facts: { foot: [], rest_pain: "no", heart: "no", fever: "no" } },
    });
  });

  it("an answer that stops shows whom to call first, and no way to talk it away", async () => {
    await opened(painBouts);
    await press("Geen van deze", "Klopt", "Nee", "Ja");
    expect(said()).toContain("Begin niet. Zoek hulp.");
    expect(button("112").getAttribute("href")).toBe("tel:112");
    expect(said()).not.toContain("Antwoord aanpassen");
    expect((await waiting())[0]?.event).toMatchObject({ kind: "observed", facts: { heart: "yes" } });
  });

  it("killed between two questions, it goes on at the third", async () => {
    await setValue("before", {
      sheet: painBouts.id,
      person: bundle.person,
      answers: { foot: [], rest_pain: "no" },
      at: Date.now(),
      held: null,
    });
    await opened(painBouts);
    expect(said()).toContain("Vraag 3 van 5");
  });

  it("reopened after it was held, it asks that question again and does not slip past it", async () => {
    const answers = { foot: [], rest_pain: "yes" };
    await setValue("before", { sheet: painBouts.id, person: bundle.person, answers, at: Date.now(), held: "0193-held" });
    await opened(painBouts);
    expect(said()).toContain("Vraag 2 van 5");
  });

  it("answers of hours ago are asked anew", async () => {
    const at = Date.now() - 2 * 3_600_000;
    await setValue("before", { sheet: painBouts.id, person: bundle.person, answers: { foot: [] }, at, held: null });
    await opened(painBouts);
    expect(said()).toContain("Vraag 1 van 5");
  });
});

describe("while moving", () => {
  const moving = (sheet: CueSheet, id: string, onEnded = () => undefined as void, elapsed_ms = 0) =>
    show(
      <Moving
        sheet={sheet}
        from={{
          ...begin(sheet, "0193a000-0000-7000-8000-0000000000b1", bundle.person, Date.now()),
          step: stepAt(sheet, id),
          elapsed_ms,
        }}
        onEnded={onEnded}
      />,
    );

  it("pain is five keys with their words; the one waited for ends the bout", async () => {
    await moving(painBouts, "walk-1");
    await press("2 matig");
    expect(button("2 matig").getAttribute("aria-pressed")).toBe("true");
    await press("3 hevig");
    expect(find("h1")?.textContent).toBe("Rusten");
  });

  it("after a set it asks, a stop in an answer ends everything with the urgent text, and is written down first", async () => {
    await moving(tempo, "leg-press-1", undefined, 64_500);
    expect(button("8").getAttribute("aria-pressed")).toBe("true");
    await press("8", "11", "Nee", "Ja");
    expect(said()).toContain("Stop nu en ga zitten.");
    expect(said()).toContain("Bel 112");
    const kinds = (await waiting()).map((one) => one.event);
    expect(kinds).toContainEqual({ kind: "safety_signal", signal: "red_flag", detail: "chest" });
    expect(kinds).toContainEqual(
      expect.objectContaining({ kind: "session_done", stopped: { reason: "chest", at_step: "rest-leg-press-1" } }),
    );
  });

  it("a warning is read before the next question shows", async () => {
    await moving(tempo, "leg-press-1", undefined, 64_500);
    await press("8", "11", "Ja");
    expect(said()).toContain("Tel hardop mee.");
    expect(said()).not.toContain("druk op de borst");
    await press("Begrepen");
    expect(said()).toContain("druk op de borst");
  });

  it("a rest that must last has nothing to skip it with", async () => {
    await moving(tempo, "rest-leg-press-1");
    expect((button("overslaan") as HTMLButtonElement).disabled).toBe(true);
    expect(button("30 seconden langer")).toBeTruthy();
  });

  it("a test ends with its moments, and a mistake is taken back from there", async () => {
    const ended = vi.fn();
    const short = { ...treadmill, steps: treadmill.steps.slice(0, 3) };
    await moving(short, "stage-1", ended);
    await press("Pijn begint", "Moet stoppen");
    expect(said()).toContain("De test is klaar");
    await press("Laatste druk terug");
    expect(find("h1")?.textContent).toBe("Trap 1");
    await press("Moet stoppen", "Verder");
    expect(ended).toHaveBeenCalledOnce();
  });

  it("a moment marked beside a level is no test: both keys stand there, and the same key takes it back", async () => {
    const stamped = {
      ...painBouts,
      steps: painBouts.steps.map((step) => (step.id === "walk-1" ? { ...step, stamps: [FIRST_PAIN] } : step)),
    };
    await moving(stamped, "walk-1");
    await press("Pijn begint");
    expect(button("Pijn begint").getAttribute("aria-pressed")).toBe("true");
    expect(button("Pauze")).toBeTruthy();
    await press("Pijn begint");
    expect(button("Pijn begint").getAttribute("aria-pressed")).toBe("false");
    await press("Pijn begint", "3 hevig");
    expect(find("h1")?.textContent).toBe("Rusten");
    expect(find(".player-marks")).toBeNull();
  });

  it("a drawing that is missing leaves no hole", async () => {
    await moving(painBouts, "walk-1");
    const drawing = find("img") as HTMLImageElement;
    expect(drawing.getAttribute("src")).toBe("/assets/exercises/walk.svg");
    drawing.dispatchEvent(new Event("error"));
    await press("1 licht");
    expect(find("img")).toBeNull();
  });
});

describe("the log", () => {
  const pressure: Question = {
    field: "sbp",
    ask: "Bovendruk?",
    required: true,
    scale: { kind: "number", min: 60, max: 280, anchors: [] },
  };
  const settled = choice("settled", ["yes", "no"], { gates: [{ codes: ["no"], effect: "stop", text: "Ga zitten en bel." }] });
  const sheet = { ...tempo, log: [settled, pressure] };
  const run = begin(tempo, "0193a000-0000-7000-8000-0000000000d1", bundle.person, Date.now());

  it("an answer that cannot wait shows whom to call, and is sent before the rest is answered", async () => {
    await show(<Log sheet={sheet} run={run} onSaved={() => undefined} />);
    await press("no", "yes", "no");
    expect(said()).toContain("Ga zitten en bel.");
    expect(button("112").getAttribute("href")).toBe("tel:112");
    expect((await waiting()).map((one) => one.event)).toEqual([{ kind: "safety_signal", signal: "red_flag", detail: "settled" }]);
  });

  it.each([
    ["128", 128],
    ["12", undefined],
    ["hoog", undefined],
    [" 128 ", 128],
  ])("a number that is read off something is typed: %j", async (typed, answer) => {
    await show(<Log sheet={sheet} run={run} onSaved={() => undefined} />);
    await press("yes");
    const field = find("input.input") as HTMLInputElement;
    field.value = typed;
    await act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
    await press("Klaar");
    const done = (await waiting())[0]?.event as { answers?: object } | undefined;
    expect(done?.answers).toEqual(answer === undefined ? undefined : { settled: "yes", sbp: answer });
  });
});

describe("checks that are due", () => {
  const task: Task = {
    kind: "evening",
    session: "0193a000-0000-7000-8000-0000000000c1",
    title: "Hoe is het vanavond?",
    from: "2026-11-23",
    until: "2026-11-24",
    from_hour: 20,
    before_next: true,
    questions: [
      choice("pressure", ["no", "yes"], { gates: [{ codes: ["yes"], effect: "hold", text: "Train niet voordat u belt." }] }),
      choice("tired", ["no", "yes"]),
    ],
  };
  const always = { ...task, from: "2000-01-01", until: "2999-01-01" };
  const carrying = (...tasks: Task[]) => (held.value = { ...bundle, tasks });

  it.each([
    ["2026-11-23T19:59", false],
    ["2026-11-23T20:00", true],
    ["2026-11-24T07:00", true],
    ["2026-11-25T00:00", false],
    ["2026-11-22T23:00", false],
  ])("at %s: %s", (now, due) => expect(dueTasks({ ...bundle, tasks: [task] }, [], new Date(now)).length > 0).toBe(due));

  it("stand on the home of the player, and are gone once answered here", async () => {
    answered.value = [];
    carrying(always);
    await show(<Today />);
    expect(button("Hoe is het vanavond?").getAttribute("href")).toBe(`/play/checks#${encodeURIComponent(taskName(always))}`);
    await show(<Checks />);
    await press("no", "yes");
    expect(said()).toContain("Het staat opgeschreven");
    expect((await waiting())[0]?.event).toEqual({
      kind: "observed",
      observation: "evening",
      session: task.session,
      facts: { pressure: "no", tired: "yes" },
    });
    expect(await value("answered")).toEqual([taskName(always)]);
    await show(<Today />);
    expect(said()).not.toContain("Hoe is het vanavond?");
  });

  it("what cannot wait is sent at once, and the rest takes its place", async () => {
    answered.value = [];
    carrying(always);
    await show(<Checks />);
    await press("yes");
    expect(said()).toContain("Train niet voordat u belt.");
    const [early] = await waiting();
    expect(early?.event).toMatchObject({ facts: { pressure: "yes" } });
    await press("Verder", "no");
    const entries = await waiting();
    expect(entries.at(-1)).toMatchObject({ supersedes: early?.id, event: { facts: { pressure: "yes", tired: "no" } } });
  });

  it("come before the next session when they must", async () => {
    answered.value = [];
    held.value = { ...bundle, sheets: [painBouts], tasks: [always] };
    await show(<SessionRoom id={painBouts.id} />);
    await press("Start");
    expect(said()).toContain("pressure?");
    await press("no", "no");
    expect(said()).toContain("Ziet u iets nieuws aan uw voeten?");
  });
});
