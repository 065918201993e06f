// The power fails right after a patient was told "saved". Whatever was acknowledged is still there afterwards.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, visit } from "../lib/browser.js";
import { keyboard } from "../lib/keyboard.js";
import { linkIn, printed } from "../lib/people.js";
import { newHome, run, start } from "../lib/server.js";

const PAIN = "Hoeveel pijn hebt u nu?";

let browser, home;

before(async () => {
  home = await newHome();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await home?.remove();
});

test("an answer that was acknowledged survives kill -9, and the audit chain stays whole", async () => {
  const first = await start(home, "demo");
  const patient = await visit(browser, first.origin, "phone");
  const keys = keyboard(patient.page);
  await patient.page.goto(linkIn(await printed(first, "Patient")));
  await keys.follow("button", "Begin");
  await keys.choose(PAIN, "1");
  await keys.choose("Hoe moe bent u nu?", "3");
  await keys.choose("Kreeg u klachten die langer dan een dag duurden?", "Nee");
  await keys.follow("button", "Opslaan");
  await first.kill();

  const second = await start(home, "demo");
  await patient.page.goto(`${second.origin}/today`);
  assert.equal(await patient.page.getByRole("heading", { level: 1, name: "Vandaag" }).count(), 1, "the phone is still known");
  assert.equal(await patient.page.getByRole("group", { name: PAIN }).count(), 0, "the question was answered");
  await patient.close();
  await second.stop();

  // The demo practice lies in its folder, whatever database the other stories use.
  const folder = { args: ["--data", home.data] };
  assert.match(run(folder, "audit verify"), /none changed or missing/);
  assert.match(run(folder, "store rebuild"), /folded again/);
});
