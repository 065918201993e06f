// Everyone can use it: large and calm with one thing on a screen, a session written down afterwards, how far it went.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { carryExamples, EXAMPLES } from "../lib/examples.js";
import { linkIn, printed } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";

const METRE = 360 / (2 * Math.PI * 6_371_000);
/** A leg of 20 metres takes a walker this long; the browser stamps places with real time. */
const LEG_MS = 2_500;

let browser, home, server, patient;

before(async () => {
  home = await newHome();
  server = await start(home, "demo");
  browser = await launch();
  patient = await visit(browser, server.origin, "phone");
  await carryExamples(patient.context);
  await patient.page.goto(linkIn(await printed(server, "Patient")));
  await patient.page.getByRole("button", { name: "Begin" }).click();
  await patient.page.waitForURL("**/today");
});

after(async () => {
  await patient?.close();
  await browser?.close();
  await server?.stop();
  await home?.remove();
});

test("large and calm: 24 px, one thing to do, the rest behind one press, also on a page the phone kept", async () => {
  const { page } = patient;
  await page.getByRole("button", { name: "Groot en rustig" }).click();
  await page.waitForFunction(() => document.documentElement.dataset.reach === "large");
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).fontSize), "24px");
  await patient.picture("large-today");
  assert.deepEqual(await actions(page), ["Opslaan"], "one thing to do");
  await page.getByText("Meer laten zien").click();
  assert.ok((await actions(page)).length > 1, "and the rest is there");
  await assertAccessible(page, "today, large");

  await open("foot-core");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.reach), "large");
  await tap("Start");
  await page.getByRole("button", { name: "Pauze" }).waitFor({ timeout: 20_000 });
  assert.deepEqual(await page.locator(".player-controls button").allInnerTexts(), ["Pauze", "Stop, het gaat niet"]);
  await assertAccessible(page, "moving, large");
  await patient.picture("large-moving");
  await tap("Pauze");
  assert.equal(await page.getByRole("button", { name: "Dit deel overslaan" }).count(), 1);
  await tap("Stop, het gaat niet");
  await page.getByText("Iets anders").click();
  await page.getByText(/Vraag 1 van/).waitFor();
  await assertAccessible(page, "a question of the log, large");
  await patient.picture("large-question");
  await fitsAt(page, 320);
  for (const question of [1, 2, 3]) {
    await page.getByText(`Vraag ${question} van 3`).waitFor();
    await tap("Weet ik niet");
  }
  await page.getByRole("heading", { name: "Het staat opgeschreven" }).waitFor();
});

test("a session done without the phone is written down within ten seconds", async () => {
  const { page } = patient;
  await page.context().clearCookies({ name: "reach" });
  await open("foot-core");
  const from = Date.now();
  await tap("Ik deed dit al, zonder telefoon");
  await assertAccessible(page, "written down afterwards");
  await patient.picture("by-hand");
  for (const [question, answer] of [["Wanneer deed u dit?", "Vandaag"], ["Hoe zwaar was het?", "4"], ["Hoeveel pijn had u?", "0"]])
    await page.getByRole("group", { name: question }).locator("label").getByText(answer, { exact: true }).dispatchEvent("click");
  const posted = page.waitForRequest((request) => request.url().endsWith("/api/diary"));
  await tap("Klaar");
  const { event } = (await posted).postDataJSON().entries.at(-1);
  assert.ok(Date.now() - from < 10_000);
  assert.equal(event.answers.by_hand, true);
  assert.ok(event.steps.every((step) => step.state === "done" && step.actual_s === step.planned_s));
  await page.getByText("Alles is verstuurd").waitFor();
});

test("how far it went is told with what it may be off; the places stay on the phone", async () => {
  const { page, context } = patient;
  const stand = (metres) => context.setGeolocation({ latitude: 52.09 + metres * METRE, longitude: 5.12, accuracy: 4 });
  await context.grantPermissions(["geolocation"]);
  await stand(0);
  await open("walking-until-pain");
  await page.getByText("Buiten: muziek en afstand").click();
  await page.getByText("Afstand meten").click();
  await assertAccessible(page, "the switches for outside");
  await patient.picture("outside");
  await tap("Start");
  await page.getByText("Geen van deze").click();
  await tap("Klopt", "Nee", "Nee", "Nee", "Kuit", "Verder");
  await page.getByRole("button", { name: "Pauze" }).waitFor({ timeout: 20_000 });
  for (const metres of [0, 20, 40]) {
    await stand(metres);
    await pause(LEG_MS);
  }
  await tap("Stop, het gaat niet");
  await page.getByText("Iets anders").click();
  const posted = page.waitForRequest((request) => request.url().endsWith("/api/diary"));
  await tap("Klaar");
  const body = (await posted).postData();
  assert.ok(!body.includes("latitude") && !body.includes("52.09"));
  assert.equal(JSON.parse(body).entries.at(-1).event.answers.distance_m, 40);
  await page.getByText("Afstand: ongeveer 0,04 km").waitFor();
});

test("a few spoken words stay on the phone until they are sent, and then the therapist hears them", async () => {
  const { page, context } = patient;
  await context.grantPermissions(["microphone"]);
  const sent = [];
  page.on("request", (request) => request.url().includes("/api/voice") && sent.push(request));
  await tap("Spreek iets in");
  await page.getByText("U kunt nu spreken").waitFor();
  await pause(1_500);
  await tap("Klaar met spreken");
  await page.getByText("Dit staat alleen op deze telefoon.").waitFor();
  await assertAccessible(page, "a spoken note");
  await patient.picture("voice");
  assert.equal(sent.length, 0, "nothing left the phone");
  await page.goto("/play/recent");
  await tap("Stuur naar mijn therapeut");
  await page.getByText("Uw therapeut kan dit horen.").waitFor();
  assert.equal((await sent[0].response()).status(), 204);
});

async function open(name) {
  await patient.page.goto(`/play/${EXAMPLES[name].id}`);
  await patient.page.getByRole("button", { name: "Start" }).waitFor();
}

async function tap(...names) {
  for (const name of names) await patient.page.getByRole("button", { name }).first().click();
}

/** What there is to press in the page itself, outside a closed fold, the menu and the foot. */
function actions(page) {
  return page.locator("main :is(a.button, button):visible").allInnerTexts();
}

/** At 400 % zoom a screen of 1280 is this wide: nothing may stick out at the side. */
async function fitsAt(page, width) {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 600 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out");
  await page.setViewportSize(before);
}
