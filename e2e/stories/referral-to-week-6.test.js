// Mevrouw S, from the general practitioner's referral to the letter in week 6: the published case through every layer, once on a
// phone and once on a desk, without a mouse. See lib/mrs-s.js for her numbers.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { SCREENS, launch, visit } from "../lib/browser.js";
import { daysAgo, inWords, morning } from "../lib/calendar.js";
import { assertTable, changeWeeks, confirm, enterTotals, finishIntake, makeCard, refer, screen as screenFor, tryRunning } from "../lib/desk.js";
import { send, sessionDone } from "../lib/diary.js";
import { heard, listen } from "../lib/ear.js";
import { count } from "../lib/effort.js";
import { keyboard } from "../lib/keyboard.js";
import { DASHBOARD, INTAKE, PERSON, SCHEDULE, TOTALS, WEEKS } from "../lib/mrs-s.js";
import { ADMIN, DE_BOER, foundPractice, invite, setUp } from "../lib/people.js";
import { newHome, run, start } from "../lib/server.js";

const REFERRED_ON = daysAgo(49);
const STARTS_ON = daysAgo(42);
/** Days of a week on which she runs; a day of rest between them. */
const RUNNING_DAYS = [0, 2, 4];
const LAST_DAY = 5 * 7 + RUNNING_DAYS[2];
/** Longer than her first session. */
const WHOLE_SESSION = "40:00";
/** Longer than the usual practice of breathing. */
const WHOLE_PRACTICE = "06:00";

/** A page looks the same whichever database holds its data, so only the first of them poses. */
const POSES = !process.env.KADANS_E2E_POSTGRES;

for (const screen of Object.keys(SCREENS)) {
  describe(`from referral to week 6 (${screen})`, () => {
    let browser, home, server, therapist, patient, episode, card, prescription;

    /** Nothing for axe to find, nothing to scroll sideways, and a picture to look at. */
    async function look(person, name) {
      if (!POSES) return;
      await assertAccessible(person.page, name);
      const overflow = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
      await person.picture(name);
    }

    before(async () => {
      home = await newHome();
      browser = await launch();
    });

    after(async () => {
      await browser?.close();
      await server?.stop();
      await home?.remove();
    });

    test("an administrator opens the practice and a therapist comes to work there", async () => {
      const link = foundPractice(home);
      server = await start(home);
      const admin = await visit(browser, server.origin, screen);
      await setUp(admin.page, link, ADMIN);
      const hers = await invite(admin.page, DE_BOER);
      await admin.close();

      therapist = await visit(browser, server.origin, screen);
      await setUp(therapist.page, hers, DE_BOER);
      await look(therapist, "caseload-of-nobody");
    });

    test("a referral and an intake become a plan of six weeks", async () => {
      const { page } = therapist;
      await refer(page, PERSON, REFERRED_ON);
      await look(therapist, "intake-empty");

      await screenFor(page);
      await tryRunning(page, INTAKE.trial);
      await page.getByText(INTAKE.nextSpeed).waitFor();
      await look(therapist, "intake-calibrated");
      await finishIntake(page, INTAKE);

      await changeWeeks(page, INTAKE.weeks);
      await assertTable(page.locator(".plan-table"), planned());
      await look(therapist, "prescription");
      await confirm(page, STARTS_ON);
      episode = page.url();
      await look(therapist, "follow-before-the-first-session");

      card = await makeCard(page);
      assert.equal(await page.getByRole("img", { name: "QR-code die uw programma opent" }).count(), 1);
      await look(therapist, "card");
    });

    test("the first session starts within three presses, and is run, heard and written down without a signal", async () => {
      patient = await visit(browser, server.origin, screen);
      const { page, context } = patient;
      const keys = keyboard(page);
      await listen(context);
      const effort = await count(context);
      await page.clock.install({ time: morning(STARTS_ON) });

      await page.goto(card);
      await look(patient, "door");
      await keys.follow("button", "Begin");
      await look(patient, "today-before-the-first-session");
      prescription = await followed(page);
      await keys.follow("link", "Begin");
      await page.getByRole("button", { name: "Start" }).waitFor();
      await look(patient, "first-session-intro");
      await context.setOffline(true);
      await keys.press("Start");
      await page.getByRole("timer").waitFor();
      assert.deepEqual(effort, { presses: 3, characters: 0 });

      await page.clock.runFor("06:00");
      await page.getByRole("heading", { name: "Hardlopen" }).waitFor();
      await look(patient, "first-session-running");
      await page.clock.runFor("02:00");
      await page.getByRole("heading", { name: "Wandelen" }).waitFor();
      await look(patient, "first-session-walking");
      await page.clock.runFor(WHOLE_SESSION);

      const { said, trembled } = await heard(page);
      assert.equal(said.filter((sentence) => sentence === "2 minuten hardlopen.").length, 6, said.join("\n"));
      assert.equal(said.filter((sentence) => sentence === "2 minuten wandelen.").length, 5, said.join("\n"));
      assert.ok(trembled >= 11, "every change can be felt");

      await page.getByRole("heading", { name: "Hoe ging het?" }).waitFor();
      await look(patient, "first-session-log");
      await keys.choose("Hoe zwaar was het?", /^12/);
      await keys.choose("Hoe ging praten", "Ik zei een zin en haalde dan adem");
      await keys.choose("Hoeveel pijn had u", /^0/);
      await keys.press("Klaar");
      await page.getByText("1 meting wacht op verbinding").waitFor();
      await look(patient, "first-session-kept");

      await page.clock.setSystemTime(new Date());
      await context.setOffline(false);
      await page.clock.runFor("01:00");
      await page.getByText("Alles is verstuurd").waitFor();
    });

    test("the sessions of six weeks arrive, each once", async () => {
      const { page } = patient;
      const entries = laterSessions(prescription);
      assert.deepEqual(await send(page, entries), Array(17).fill("stored"));
      assert.deepEqual(await send(page, entries), Array(17).fill("known"));

      for (const name of ["today", "progress", "breathing", "help-now"]) {
        await page.goto(`/${name}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await look(patient, `${name}-in-week-6`);
      }
    });

    test("she reached her goal, and breathes", async () => {
      const { page } = patient;
      const keys = keyboard(page);
      await page.goto("/today");
      assert.equal(await page.getByRole("heading", { name: "U hebt uw doel bereikt" }).count(), 1);
      await keys.follow("link", "Ga ademen");
      await page.getByRole("button", { name: "Start" }).waitFor();
      await keys.press("Start");
      await page.getByRole("button", { name: "Stop" }).waitFor();
      await look(patient, "breathing-under-way");
      await page.clock.runFor(WHOLE_PRACTICE);
      await page.getByRole("heading", { name: "Goed geademd" }).waitFor();
      await look(patient, "breathing-done");
      await page.getByText("Alles is verstuurd").waitFor();
    });

    test("the scores of weeks 0, 3 and 6 make the dashboard of the published case", async () => {
      const { page } = therapist;
      for (const [instrument, totals] of Object.entries(TOTALS)) {
        for (const [index, week] of WEEKS.entries()) {
          await page.goto(episode);
          const values = Object.entries(totals).map(([label, series]) => [label, series[index]]);
          await enterTotals(page, instrument, week, Object.fromEntries(values));
        }
      }
      await assertTable(page.locator("#scores table.scores"), DASHBOARD);

      await page.goto(`${episode}/assessments/new`);
      await look(therapist, "scores");
    });

    test("the page to follow her shows eighteen sessions and twenty minutes in one go; the letter prints", async () => {
      const { page } = therapist;
      await page.goto(episode);
      const facts = await factsOf(page);
      assert.equal(facts["Sessies gedaan, van wat kon"], "18 van 18");
      assert.equal(facts["Hardgelopen"], "303 minuten");
      assert.equal(facts["Langst zonder pauze"], "20 minuten");
      assert.equal(facts["20 minuten zonder pauze"], inWords(STARTS_ON, LAST_DAY));
      assert.match(facts["Laatste 7 dagen"], /^1 keer/, "the practice of breathing arrived");
      const decisions = await page.locator(".timeline > li > strong").allTextContents();
      assert.deepEqual(decisions, Array(18).fill("Verder: volgende stap van het plan"), "every session led a step further");
      await look(therapist, "follow-in-week-6");

      await keyboard(page).follow("link", "Brief");
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.getByRole("navigation").filter({ visible: true }).count(), 0, "paper has no menu");
      await therapist.picture("letter-on-paper");
      assert.ok(pagesIn(await page.pdf({ preferCSSPageSize: true })) <= 2, "two sides of one sheet");
      await assertTable(page.locator("table.scores"), DASHBOARD);
      await page.emulateMedia({ media: null });
      await look(therapist, "letter");

      await page.goto("/caseload");
      await look(therapist, "caseload-in-week-6");
      await therapist.close();
      patient.complaints.splice(0, Infinity, ...patient.complaints.filter((said) => !said.includes("ERR_INTERNET_DISCONNECTED")));
      await patient.close();
      assert.match(run(home, "audit verify"), /none changed or missing/);
    });
  });
}

/** The plan as its table says it: a week in each row. */
function planned() {
  return SCHEDULE.map(({ sessions, runMin }, index) => [String(index + 1), ...sessions, String(runMin)]);
}

/** The prescription that her first session follows. */
function followed(page) {
  return page.evaluate(async () => (await (await fetch("/api/player")).json()).sheets[0].reference.prescription);
}

/** All sessions but the first, as a phone without signal kept them. */
function laterSessions(prescription) {
  const sessions = SCHEDULE.flatMap(({ sessions }, week) => sessions.map((dose, place) => ({ dose, day: week * 7 + RUNNING_DAYS[place] })));
  const entries = sessions.map(({ dose, day }, index) => sessionDone({ prescription, number: index + 1, dose, at: morning(STARTS_ON, day) }));
  return entries.slice(1);
}

/** How many pages a printed file has. */
function pagesIn(pdf) {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}

/** Name and value of every fact on the page. */
async function factsOf(page) {
  const facts = await page.locator(".fact").all();
  return Object.fromEntries(await Promise.all(facts.map(async (fact) => [await fact.locator("dt").innerText(), await fact.locator("dd").first().innerText()])));
}
