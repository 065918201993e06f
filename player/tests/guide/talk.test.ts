/** The conversation as a person holds it: going back loses nothing, urgent advice stands, and the questions left are told honestly. */
import { beforeEach, describe, expect, it } from "vitest";
import { keepPlan, keptPlan, forgetPlan, rememberAdvice, standing, ticked, type KeptPlan } from "../../src/guide/kept";
import { talkAt, withReply, type Given } from "../../src/guide/talk";
import { judge } from "../../src/guide/judge";
import { factsOf } from "../../src/guide/take-along";
import { routeOf } from "../../src/worker/routes";
import { book } from "./support";

const one = (question: string, ...ticked: string[]): Given => ({ question, ticked, unsure: [] });
const SHIN = [one("region", "shin_anterior"), one("alarm"), one("onset", "gradual")];

describe("going back", () => {
  it("shows what was replied, and keeps what came after it", () => {
    const back = talkAt(book, SHIN, 1);
    expect([back.asked?.question.id, back.before]).toEqual(["alarm", one("alarm")]);
    const changed = withReply(SHIN, 1, one("alarm"));
    expect(talkAt(book, changed, 3).answers).toEqual(talkAt(book, SHIN, 3).answers);
  });

  it("stops replaying where a changed answer leads to another question", () => {
    const changed = withReply(SHIN, 1, one("alarm", "deformity"));
    expect(talkAt(book, changed, 3)).toMatchObject({ asked: null, replies: [{ question: "region" }, { question: "alarm" }] });
  });

  it("a region that does not exist is asked", () => {
    expect(talkAt(book, [one("region", "elbow")], 1).asked?.question.id).toBe("region");
  });
});

describe("questions still to come", () => {
  it("are never more than ten after the first, and are at least the one on the screen", () => {
    for (let place = 0; place <= SHIN.length; place++) {
      const talk = talkAt(book, SHIN, place);
      expect(talk.left).toBeGreaterThanOrEqual(1);
      expect(talk.left).toBeLessThanOrEqual(11);
    }
  });
});

describe("what the device keeps", () => {
  beforeEach(() => localStorage.clear());

  it("is the plan with its ticks, until it is erased", () => {
    const plan = { made: "2026-11-24", level: "self_care", condition: null, done: {}, tasks: [], contact: { day: null, level: "physio" }, returns: true } as KeptPlan;
    keepPlan(ticked(plan, "2026-11-24", 2));
    expect(keptPlan()?.done).toEqual({ "2026-11-24": [2] });
    expect(ticked(keptPlan() as KeptPlan, "2026-11-24", 2).done).toEqual({ "2026-11-24": [] });
    forgetPlan();
    expect(keptPlan()).toBeNull();
  });

  it("is urgent advice for a week: something milder does not undo it", () => {
    rememberAdvice("2026-11-20", "emergency");
    rememberAdvice("2026-11-22", "self_care");
    rememberAdvice("2026-11-23", "gp_today");
    expect(standing("2026-11-24", "physio")).toEqual({ day: "2026-11-20", level: "emergency" });
    expect(standing("2026-11-28", "physio")).toEqual({ day: "2026-11-23", level: "gp_today" });
    expect(standing("2026-11-24", "emergency")).toBeNull();
    expect(standing("2026-12-24", "physio")).toBeNull();
  });
});

describe("without a network", () => {
  it.each([
    ["/guide", true, "copy"],
    ["/guide/complaint", true, "copy"],
    ["/guide/conditions/calf_tear", true, "copy"],
    ["/guide/rules.json", false, "copy"],
    ["/guide/regions/calf", true, "copy"],
    ["/guide/other.json", false, "leave"],
  ])("%s", (path, navigates, route) => expect(routeOf({ method: "GET", path, navigates })).toBe(route));
});

describe("what is handed over, when somebody asks for it", () => {
  it("holds every answer, also those that say no, and the advice they led to", () => {
    const limping = [...SHIN, one("night", "rest"), one("signs"), one("ability", "limping")];
    const talk = talkAt(book, limping, limping.length);
    expect(talk.replies.map((reply) => reply.question)).toContain("onset");
    const facts = factsOf(book, talk, judge(book, talk.answers));
    expect(facts).toMatchObject({ region: "shin_anterior", onset: "gradual", yes: [], unsure: [], book: book.version });
    for (const [input, value] of talk.answers.known) if (value !== "no") expect([input, facts[input]]).toEqual([input, value]);
  });
});
