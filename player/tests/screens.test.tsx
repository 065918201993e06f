import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Question } from "../src/cue-sheet";
import { begin, stop } from "../src/session/run";
import { writeUrgentStop } from "../src/session/close";
import { all } from "../src/store/outbox";
import { setValue } from "../src/store/database";
import { bundle as held } from "../src/views/app-state";
import { anchorText, columns } from "../src/views/parts/ScaleField";
import { SessionRoom } from "../src/views/session/SessionRoom";
import { Log } from "../src/views/session/Log";
import { Moving } from "../src/views/session/Moving";
import { Recent } from "../src/views/today/Recent";
import { showAsChosen } from "../src/reach";
import { stateLine, trouble } from "../src/sync/state";
import { syncNow } from "../src/sync/schedule";
import { diaryServer } from "./support/diary-server";
import { screen } from "./support/screen";
import { bundle, walkRun } from "./support/sheets";

const { show, press, button, settle, said, find, all: findAll } = screen();

describe("scales", () => {
  const borg = walkRun.log.find((question) => question.field === "rpe") as Question & { scale: { kind: "number" } };

  it.each([
    [15, 5],
    [11, 6],
    [5, 5],
    [10, 5],
    [8, 4],
    [7, 6],
  ])("%d targets stand in rows of %d", (count, wide) => expect(columns(count)).toBe(wide));

  it("put the words of an anchor, or the two around it, at a number", () => {
    expect(anchorText(borg.scale as never, 13)).toBe("redelijk zwaar");
    expect(anchorText(borg.scale as never, 12)).toBe("tussen ‘licht’ en ‘redelijk zwaar’");
    expect(anchorText(borg.scale as never, 8)).toBe("");
  });
});

describe("the log", () => {
  const finished = {
    ...begin(walkRun, "0193a000-0000-7000-8000-000000000001", bundle.person, Date.now()),
    stage: "ended" as const,
    done: walkRun.steps.map((step) => ({
      step: step.id,
      state: "done" as const,
      planned_s: 120,
      actual_s: 120,
      repetitions: null,
      level: null,
    })),
  };

  it("fills in how much was done, and neither pain nor effort", async () => {
    await show(<Log sheet={walkRun} run={finished} onSaved={() => undefined} />);
    expect(findAll("input:checked").map((input) => input.getAttribute("name"))).toEqual(["done"]);
  });

  it("asks once more for what is required, and saves nothing yet", async () => {
    await show(<Log sheet={walkRun} run={finished} onSaved={() => undefined} />);
    await press("Klaar");
    expect(findAll(".error")).toHaveLength(3);
    expect(await all()).toEqual([]);
  });

  it("is in the outbox before the screen says so, and leaves open what was left open", async () => {
    const saved = vi.fn(async () => undefined);
    await show(<Log sheet={walkRun} run={finished} onSaved={() => void saved()} />);
    for (const answer of ["12", "Ik praatte gewoon"]) await press(answer);
    await act(() => (find("#question-pain_run input") as HTMLElement).click());
    await press("Klaar");
    expect(saved).toHaveBeenCalledOnce();
    const [waiting] = await all();
    expect(waiting?.id).toBe(finished.id);
    expect(waiting?.entry.event).toMatchObject({
      kind: "session_done",
      answers: { done: "all", rpe: 12, talk: "t1", pain_run: 0 },
    });
    expect(Object.keys((waiting?.entry.event as { answers: object }).answers)).not.toContain("mood");
  });

  it("asks nothing of who stopped", async () => {
    const saved = vi.fn();
    const stopped = stop(
      walkRun,
      begin(walkRun, "0193a000-0000-7000-8000-000000000002", bundle.person, Date.now()),
      1_000,
      "tired",
      Date.now(),
    );
    await show(<Log sheet={walkRun} run={stopped} onSaved={saved} />);
    await press("Klaar");
    expect(saved).toHaveBeenCalledOnce();
    expect((await all())[0]?.entry.event).toMatchObject({ stopped: { reason: "tired", at_step: "walk-in" } });
  });
});

describe("stopping for an urgent reason", () => {
  it("takes one tap to the reasons, one to the help, and is written down before anything is asked", async () => {
    const ended = vi.fn();
    await show(
      <Moving
        sheet={walkRun}
        from={begin(walkRun, "0193a000-0000-7000-8000-000000000003", bundle.person, Date.now())}
        onEnded={ended}
      />,
    );
    await press("Stop, het gaat niet");
    await press("Pijn of druk op de borst");
    expect(said()).toContain("Bel 112");
    expect(button("112").getAttribute("href")).toBe("tel:112");
    expect(ended).not.toHaveBeenCalled();
    const kinds = (await all()).map((one) => one.entry.event);
    expect(kinds).toEqual(
      expect.arrayContaining([
        { kind: "safety_signal", signal: "red_flag", detail: "chest" },
        expect.objectContaining({ kind: "session_done", stopped: { reason: "chest", at_step: "walk-in" }, answers: {} }),
      ]),
    );
    await press("Het is nu veilig");
    expect(ended).toHaveBeenCalledOnce();
  });
});

it("who does not feel safe sends that signal, and not that of a body in trouble", async () => {
  const run = begin(walkRun, "0193a000-0000-7000-8000-000000000009", bundle.person, Date.now());
  await writeUrgentStop(walkRun, stop(walkRun, run, 1_000, "not_safe", Date.now()));
  expect((await all()).map((one) => one.entry.event)).toContainEqual({
    kind: "safety_signal",
    signal: "not_safe",
    detail: "not_safe",
  });
});

describe("a page that was killed", () => {
  const run = () => ({
    ...begin(walkRun, "0193a000-0000-7000-8000-00000000000a", bundle.person, Date.now() - 400_000),
    elapsed_ms: 330_000,
    step: 1,
    step_from_ms: 300_000,
    seen_at: Date.now() - 60_000,
  });

  it("asks whether to go on, and goes on where it was", async () => {
    await setValue("run", run());
    await show(<SessionRoom id={walkRun.id} />);
    expect(said()).toContain("U was bij: Hardlopen.");
    await press("Verder op 5:30");
    expect(find(".player-clock")?.textContent).toBe("1:30");
  });

  it("counts the time away for who kept going", async () => {
    await setValue("run", run());
    await show(<SessionRoom id={walkRun.id} />);
    await press("Ik ging door");
    expect(find(".player-clock")?.textContent).toBe("0:30");
  });

  it("opens the questions when the session was over but not yet written down", async () => {
    await setValue("run", { ...run(), stage: "ended" });
    await show(<SessionRoom id={walkRun.id} />);
    expect(said()).toContain("Hoe ging het?");
  });
});

describe("what cannot be played", () => {
  it("a newer sheet says so and offers the update", async () => {
    held.value = { ...bundle, sheets: [{ ...walkRun, version: 3 as never }] };
    await show(<SessionRoom id={walkRun.id} />);
    expect(said()).toContain("nieuwere versie nodig");
    expect(button("Nieuwe versie ophalen")).toBeTruthy();
    expect(said()).toContain("Wat u deed is bewaard.");
  });

  it("an unknown sheet leads back to today", async () => {
    await show(<SessionRoom id="unknown" />);
    expect(said()).toContain("Deze oefening is hier niet");
    expect(button("Naar vandaag").getAttribute("href")).toBe("/today");
  });
});

describe("what I did", () => {
  it("shows a refused entry with its sentence, and throws away only after a second press", async () => {
    diaryServer([], () => "Deze meting ligt in de toekomst.");
    const stopped = stop(
      walkRun,
      begin(walkRun, "0193a000-0000-7000-8000-000000000004", bundle.person, Date.now()),
      1_000,
      "tired",
      Date.now(),
    );
    await show(<Log sheet={walkRun} run={stopped} onSaved={() => undefined} />);
    await press("Klaar");
    await syncNow();
    await show(<Recent />);
    expect(said()).toContain("Deze meting ligt in de toekomst.");
    await press("Weggooien");
    expect(await all()).toHaveLength(1);
    await press("Echt weggooien");
    expect(await all()).toEqual([]);
  });

  it("lets an answer be corrected within a day: a new entry in the place of the old", async () => {
    const stopped = stop(
      walkRun,
      begin(walkRun, "0193a000-0000-7000-8000-000000000005", bundle.person, Date.now()),
      1_000,
      "tired",
      Date.now(),
    );
    await show(<Log sheet={walkRun} run={stopped} onSaved={() => undefined} />);
    await press("Klaar");
    await show(<Recent />);
    await press("Antwoorden aanpassen");
    await press("Een deel");
    await press("Klaar");
    const entries = (await all()).map((one) => one.entry);
    const corrected = entries.find((one) => one.supersedes === stopped.id);
    expect(corrected?.event).toMatchObject({ kind: "session_done", answers: { done: "part" }, stopped: { reason: "tired" } });
    expect(findAll(".player-recent-list button")).toHaveLength(1);
  });
});

describe("the state line", () => {
  it.each([
    [[], "Alles is verstuurd."],
    [["request lost"], "1 meting wacht op verbinding. Ze is hier bewaard."],
    [["broken"], "1 meting wacht. De praktijk is even niet bereikbaar."],
    [["signed out"], "1 meting wacht op u."],
  ] as const)("after %j", async (moods, line) => {
    diaryServer([...moods, ...moods]);
    const stopped = stop(
      walkRun,
      begin(walkRun, "0193a000-0000-7000-8000-000000000006", bundle.person, Date.now()),
      1_000,
      "tired",
      Date.now(),
    );
    await show(<Log sheet={walkRun} run={stopped} onSaved={() => undefined} />);
    await press("Klaar");
    await settle();
    expect(stateLine()).toBe(line);
    trouble.value = "none";
  });
});

describe("large and calm", () => {
  afterEach(() => delete document.documentElement.dataset.reach);

  it("asks the log one question to a screen, and keeps what the player saw", async () => {
    document.documentElement.dataset.reach = "large";
    const run = { ...begin(walkRun, "0193a000-0000-7000-8000-0000000000ee", bundle.person, Date.now()), stage: "ended" as const };
    await show(<Log sheet={walkRun} run={stop(walkRun, run, 1000, "tired", Date.now())} onSaved={() => undefined} />);
    expect(findAll("h1")).toHaveLength(1);
    expect(said()).toContain(`van ${walkRun.log.length}`);
  });

  it("follows the choice in the cookie, also on a page that was kept before it", () => {
    const page = { cookie: "language=nl; reach=large", documentElement: { dataset: {} as DOMStringMap } } as Document;
    showAsChosen(page);
    expect(page.documentElement.dataset.reach).toBe("large");
    showAsChosen({ ...page, cookie: "reach=usual" } as Document);
    expect(page.documentElement.dataset.reach).toBeUndefined();
  });
});
