// The therapist at work, without a mouse: from the referral to the scores of the last week.

import assert from "node:assert/strict";
import { bornOn } from "./calendar.js";
import { keyboard } from "./keyboard.js";
import { linkIn } from "./people.js";

/** Write down a referral for burn-out by a general practitioner; the intake opens. */
export async function refer(page, person, referredOn) {
  const keys = keyboard(page);
  await page.goto("/caseload");
  await keys.follow("link", "Nieuwe verwijzing");
  await keys.fill(/^Naam$/, person.name);
  await keys.date("Geboortedatum", bornOn(person.age));
  await keys.choose("Wie verwijst?", "huisarts");
  await keys.fill("Naam van de verwijzer", person.gp);
  await keys.date("Datum van verwijzing", referredOn);
  await keys.choose("Indicatie", /^Overspanning of burn-out/);
  await keys.follow("button", "Bewaar en begin de intake");
}

/** Questions before the start that are answered with yes: she has attacks of breathlessness, and a doctor has looked at them. */
const YES = /^Aanvallen van benauwdheid|Heeft een arts naar de benauwdheid gekeken/;

/** Answer every question before the start. */
export async function screen(page) {
  const keys = keyboard(page);
  for (const question of await page.getByRole("radiogroup").all()) {
    const asked = await question.locator(".question-text").innerText();
    await keys.chooseIn(question, YES.test(asked) ? "Ja" : "Nee");
  }
}

/** One trial of running, and what follows from it. */
export async function tryRunning(page, trial) {
  const keys = keyboard(page);
  await keys.fill("Tempo", trial.speedKmh);
  await keys.fill("Eigen Borg", trial.borgSaid);
  await keys.pick("Praattest", trial.talk);
  await keys.tick("bijna hijgen");
  await keys.press("Bereken");
}

/** What she can keep up, who comes along, and what she will try; no fixed times. The proposal opens. */
export async function finishIntake(page, intake) {
  const keys = keyboard(page);
  await keys.fill("Zonder pauze vol te houden", intake.sustainableMin);
  await keys.fill("Borg daarbij", intake.borgSeen);
  await keys.choose("Wie loopt mee?", "Vriend of kennis");
  await keys.tick("Heeft ja gezegd");
  await keys.choose("Doel voor de eerste sessies", /^Kijk niet op uw horloge/);
  await keys.follow("button", "Bewaar en bekijk het voorschrift");
}

/** Another number of weeks; the proposal on the page follows. */
export async function changeWeeks(page, weeks) {
  const keys = keyboard(page);
  await keys.fill(/^Weken$/, weeks);
  await keys.press("Herbereken");
  await page.getByRole("rowheader", { name: String(weeks), exact: true }).waitFor();
  await page.getByRole("rowheader", { name: String(weeks + 1), exact: true }).waitFor({ state: "detached" });
}

/** Confirm what is proposed, from a day on. */
export async function confirm(page, startsOn) {
  const keys = keyboard(page);
  await keys.date("Begint op", startsOn);
  await keys.follow("button", "Bevestig dit voorschrift");
}

/** A card with a link for her phone; hands back the path of the link. */
export async function makeCard(page) {
  const keys = keyboard(page);
  await keys.follow("link", "Patiënt en link");
  await keys.follow("button", "Maak een link");
  return linkIn(await page.locator("main code").innerText());
}

/** Copy the totals of one filled-in questionnaire. */
export async function enterTotals(page, instrument, week, totals) {
  const keys = keyboard(page);
  await keys.follow("link", "Scores invoeren");
  await keys.pick("Vragenlijst", instrument);
  await keys.follow("button", "Kies");
  await keys.fill("Week van het programma", week);
  for (const [label, value] of Object.entries(totals)) await keys.fill(label, value);
  await keys.follow("button", "Opslaan");
}

/** Hold a table against what it should say, cell by cell; the reasons that are folded away in a cell are left out. */
export async function assertTable(table, expected) {
  const said = await table.locator("tbody tr").evaluateAll((rows) => {
    const words = (cell) => {
      const shown = cell.cloneNode(true);
      for (const reason of shown.querySelectorAll("details")) reason.remove();
      return shown.textContent.replace(/\s+/g, " ").trim();
    };
    return rows.map((row) => [...row.cells].map(words));
  });
  assert.deepEqual(said, expected);
}
