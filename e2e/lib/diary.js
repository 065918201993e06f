// Diary entries as a phone makes them: sessions that were done somewhere without signal and wait to be sent.

import { randomBytes } from "node:crypto";

/** Walking before and after, at least this long; a session lasts at least half an hour. */
const WALK_IN_S = 300;
const SESSION_S = 1800;

/** A session that went well, exactly as planned. `dose` is written as in the plan: "6×2/2 (4)". */
export function sessionDone({ prescription, number, dose, at }) {
  const steps = stepsOf(dose);
  const seconds = steps.reduce((sum, step) => sum + step.planned_s, 0);
  const rung = dose.match(/\((\d+)\)/)[1];
  return {
    id: uuidv7(at),
    performed_at: at.toISOString(),
    zone: "Europe/Amsterdam",
    supersedes: null,
    event: {
      kind: "session_done",
      sheet: `session-${number}`,
      reference: { prescription, session: number, dose: `rung-${rung}` },
      started_at: at.toISOString(),
      ended_at: new Date(at.getTime() + seconds * 1000).toISOString(),
      steps: steps.map((step) => ({ ...step, state: "done", actual_s: step.planned_s, repetitions: null, level: null })),
      stopped: null,
      answers: { rpe: 12, talk: "T1", pain_run: 0, mood: 7, motivation: 7, goal: "attained" },
    },
  };
}

/** Send entries as the player does, from its own page; hands back what became of each. */
export function send(page, entries) {
  return page.evaluate(async (entries) => {
    const { person } = await (await fetch("/api/player")).json();
    const post = { person, sent_at: new Date().toISOString(), device: "phone-of-mrs-s", entries };
    const answer = await fetch("/api/diary", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(post) });
    return (await answer.json()).outcomes.map((one) => one.outcome);
  }, entries);
}

/** "6×2/2 (4)" or "12+8/2 (16)" as timed steps; the last run is followed by walking out and not by a walk of its own. */
function stepsOf(dose) {
  const [runs, walk = "0"] = dose.split(" ")[0].replaceAll(",", ".").split("/");
  const [times, each] = runs.split("×");
  const runs_min = each ? Array(Number(times)).fill(Number(each)) : runs.split("+").map(Number);
  const bouts = runs_min.flatMap((min, index) => [step(`walk-${index}`, walk * 60), step(`run-${index + 1}`, min * 60)]).slice(1);
  const done_s = bouts.reduce((sum, bout) => sum + bout.planned_s, WALK_IN_S);
  return [step("walk-in", WALK_IN_S), ...bouts, step("walk-out", Math.max(WALK_IN_S, SESSION_S - done_s))];
}

function step(name, planned_s) {
  return { step: name, planned_s };
}

/** Version 7: 48 bits of milliseconds, then chance. */
function uuidv7(at) {
  const bytes = Buffer.concat([Buffer.alloc(6), randomBytes(10)]);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
