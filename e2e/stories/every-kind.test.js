// A phone performs every kind of session at speed: walking until pain, strength in tempo, foot exercises, a treadmill test.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { heard, listen } from "../lib/ear.js";
import { carryExamples, eveningCheck, EXAMPLES } from "../lib/examples.js";
import { linkIn, printed } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";

/** A moment for the page to draw what a press did. */
const MOMENT_MS = 100;
/** One look at the screen while time runs, and how long a person would wait for something to come (20 minutes). */
const LOOK_MS = 1_000;
const LOOKS = 1_200;
/** Scanning a page takes real seconds, and the clock of the page runs on meanwhile; exact times are the player's own tests. */
const ABOUT_S = 20;

let browser, home, server, patient;

before(async () => {
  home = await newHome();
  server = await start(home, "demo");
  browser = await launch();
  patient = await visit(browser, server.origin, "phone");
  await listen(patient.context);
  await carryExamples(patient.context);
  await patient.page.clock.install();
  await patient.page.goto(linkIn(await printed(server, "Patient")));
  await patient.page.getByRole("button", { name: "Begin" }).click();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await home?.remove();
});

test("walking until it hurts: asked before, timed both ways, written down", async () => {
  const { page } = patient;
  await open("walking-until-pain");
  await tap("Start");
  await assertAccessible(page, "a question before the start");
  await patient.picture("walking-before");
  await page.getByText("Geen van deze").click();
  await tap("Klopt", "Nee", "Nee", "Nee", "Kuit");
  await assertAccessible(page, "what an answer does");
  await tap("Verder");
  await until("Wandelen");
  for (let bout = 1; bout <= 3; bout++) {
    await run("01:30");
    await tap("1 licht, maar duidelijk");
    if (bout === 1) {
      await assertAccessible(page, "pain while walking");
      await patient.picture("walking-pain");
    }
    await run("01:30");
    await tap("3 hevig");
    await run("02:00");
    await tap("0 geen pijn");
  }
  const { said } = await heard(page);
  assert.ok(said.includes("Loop door tot de pijn hevig is.") && said.includes("1, licht, maar duidelijk"));
  await until("Hoe ging het?");
  const session = await log({ "Hoe zwaar was het?": "13" });
  const bouts = session.event.steps.filter((step) => step.step.startsWith("walk-"));
  assert.deepEqual(bouts.map((bout) => bout.level), [3, 3, 3]);
  for (const bout of bouts) {
    about(bout.actual_s, 180);
    about(bout.facts.level_1_s, 90);
  }
  assert.equal(session.event.answers.pain_place, "calf");
});

test("strength in tempo: breath and seconds, a rest that must last, questions after each set", async () => {
  const { page } = patient;
  await open("tempo-strength");
  await tap("Start", "Nee");
  await until("Beenpers");
  await run("00:20");
  await assertAccessible(page, "a set in tempo");
  await patient.picture("strength-set");
  for (let set = 1; set <= 4; set++) {
    await until("Rust");
    await page.getByText("Hoeveel keer deed u?", { exact: true }).waitFor();
    if (set === 1) {
      assert.equal(await page.getByRole("button", { name: "Dit deel overslaan" }).isDisabled(), true);
      await assertAccessible(page, "the questions after a set");
      await patient.picture("strength-after-set");
    }
    await tap(/^8/, set === 1 ? /^15/ : /^12/);
    if (set === 1) {
      await assertAccessible(page, "a set that was too heavy");
      await tap("Begrepen");
    }
    await tap("Nee", "Nee");
    if (set < 4) await until(set < 2 ? "Beenpers" : "Borstdrukken");
  }
  const { said } = await heard(page);
  assert.ok(said.includes("8 keer beenpers.") && said.includes("2. Duw en blaas uit") && said.includes("Terug en adem in"));
  await until("Hoe ging het?");
  const session = await log({ "Hoeveel last hebt u nu?": "0", "Hoe zwaar was het samen?": "12" });
  const rests = session.event.steps.filter((step) => step.step.startsWith("rest-"));
  assert.ok(rests.length === 4 && rests.every((rest) => rest.state === "done" && rest.actual_s >= 90));
  const [first] = session.event.steps.filter((step) => step.facts);
  assert.deepEqual(first.facts, { reps: 8, rpe: 15, breath_held: "no", chest: "no" });
});

test("foot exercises: held, counted and walked; done, partly done or left out in one press", async () => {
  const { page } = patient;
  await open("foot-core");
  await tap("Start");
  await until("Korte voet");
  await assertAccessible(page, "a hold");
  await patient.picture("foot-hold");
  await until("Rust");
  await tap("Gedaan", "Goed");
  await until("Lopen op de tenen");
  await patient.picture("foot-distance");
  await tap("Een deel");
  await until("Hoeveel deed u?");
  await assertAccessible(page, "questions that were left");
  while (await page.getByText(/Vraag \d van \d/).count()) await tap(/Klopt|Weet ik niet/);
  await until("Hoe ging het?");
  const session = await log({ "Hoe zwaar was het?": "4", "Hoeveel pijn had u?": "0" });
  const facts = Object.fromEntries(session.event.steps.filter((step) => step.facts).map((step) => [step.step, step.facts]));
  assert.deepEqual(facts["short-foot-left"], { done: "all", quality: "good" });
  assert.deepEqual(facts["toe-walk"], { done: "part" });
});

test("a treadmill test: three presses with one hand, and the one by mistake is taken back", async () => {
  const { page } = patient;
  await open("treadmill-test");
  await tap("Start");
  await until("Trap 1");
  await run("02:36");
  await tap("Pijn begint");
  await assertAccessible(page, "the moments of a test");
  await patient.picture("test-moments");
  await tap("Moet stoppen");
  await until("Rusten");
  await tap("Laatste druk terug");
  await until(/^Trap/);
  await run("02:00");
  await tap("Zou willen stoppen");
  await run("02:15");
  await tap("Moet stoppen");
  await until("De test is klaar");
  await assertAccessible(page, "the result of a test");
  await patient.picture("test-result");
  await tap("Verder");
  await until("Hoe ging het?");
  const session = await log({ "Waarom stopte u?": "Pijn in het been", "Hield u de leuning vast?": "Nee", "Hoe zwaar was het?": "15" });
  const seconds = Object.assign({}, ...session.event.steps.map((step) => step.facts));
  about(seconds.first_pain_s, 156);
  about(seconds.would_stop_s - seconds.first_pain_s, 120);
  about(seconds.must_stop_s - seconds.would_stop_s, 135);
});

test("an answer that holds the session back is kept without a connection; a check waits for its evening", async () => {
  const { page, context } = patient;
  await open("walking-until-pain");
  await context.setOffline(true);
  await tap("Start");
  await page.getByText("Een wondje of blaar").click();
  await tap("Klopt");
  await page.getByText("1 meting wacht op verbinding").waitFor();
  await assertAccessible(page, "a session held back");
  await patient.picture("session-held");
  await context.setOffline(false);
  await run("01:00");
  await page.getByText("Alles is verstuurd").waitFor();

  await carryExamples(context, [eveningCheck()]);
  await page.goto("/play/checks");
  await page.getByText("Had u druk op de borst?").waitFor();
  await assertAccessible(page, "a check");
  await patient.picture("check");
  await tap("Nee");
  await page.getByText("Het staat opgeschreven").waitFor();
  patient.complaints.splice(0, Infinity, ...patient.complaints.filter((said) => !/ERR_INTERNET_DISCONNECTED|404/.test(said)));
  await patient.close();
});

async function open(name) {
  await patient.page.goto(`/play/${EXAMPLES[name].id}`);
  await patient.page.getByRole("button", { name: "Start" }).waitFor();
}

async function tap(...names) {
  for (const name of names) {
    await patient.page.getByRole("button", { name, exact: typeof name === "string" }).first().click();
    await patient.page.clock.runFor(MOMENT_MS);
  }
}

async function run(...times) {
  for (const time of times) await patient.page.clock.runFor(time);
}

/** Time passes until this heading stands there. */
async function until(name) {
  const { page } = patient;
  const heading = page.getByRole("heading", { name, exact: typeof name === "string" });
  for (let look = 0; !(await heading.count()); look++) {
    assert.ok(look < LOOKS, `“${name}” never came: ${await page.locator("main").innerText()}`);
    await page.clock.runFor(LOOK_MS);
  }
}

function about(value, wanted) {
  assert.ok(Math.abs(value - wanted) <= ABOUT_S, `${value} is not about ${wanted}`);
}

/** Answers the log, and hands back the session as it was sent. */
async function log(answers) {
  const { page } = patient;
  for (const [question, answer] of Object.entries(answers))
    await page.getByRole("group", { name: question }).locator("label").getByText(answer, { exact: true }).dispatchEvent("click");
  const posted = page.waitForRequest((request) => request.url().endsWith("/api/diary"));
  await tap("Klaar");
  const { entries } = (await posted).postDataJSON();
  await page.getByText("Alles is verstuurd").waitFor();
  assert.equal(await page.getByText("Bekijk wat niet lukte").count(), 0, "the server takes it");
  return entries.find((entry) => entry.event.kind === "session_done");
}
