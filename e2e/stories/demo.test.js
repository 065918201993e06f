// Somebody types `cargo xtask demo`, and then tries what it printed: one therapist's login, one patient's link.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { keyboard } from "../lib/keyboard.js";
import { linkIn, newAuthenticator, printed, signIn } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";

let browser, home, server;

before(async () => {
  home = await newHome();
  server = await start(home, "demo");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await home?.remove();
});

test("the therapist signs in with what was printed and sees people", async () => {
  const therapist = await visit(browser, server.origin, "desk");
  const person = { email: await printed(server, "e-mail"), password: await printed(server, "password") };
  await signIn(therapist.page, person, newAuthenticator((await printed(server, "secret")).split(" ")[0]));
  assert.equal(new URL(therapist.page.url()).pathname, "/caseload");
  assert.ok((await therapist.page.getByRole("row").count()) > 30, "about forty people");
  await assertAccessible(therapist.page, "caseload");
  await therapist.picture("demo-caseload");
  await therapist.close();
});

test("the patient opens the link and sees one thing to do, with 0 characters typed", async () => {
  const patient = await visit(browser, server.origin, "phone");
  await patient.page.goto(linkIn(await printed(server, "Patient")));
  await assertAccessible(patient.page, "the link");
  await patient.picture("demo-link");
  await keyboard(patient.page).follow("button", "Begin");
  assert.equal(new URL(patient.page.url()).pathname, "/today");
  await assertAccessible(patient.page, "today");
  await patient.picture("demo-today");
  await patient.close();
});
