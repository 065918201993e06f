// A practice begins: one command makes it, its administrator opens a link, and a therapist comes to work there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { keyboard } from "../lib/keyboard.js";
import { ADMIN, DE_BOER, foundPractice, invite, setUp, signIn } from "../lib/people.js";
import { newHome, run, start } from "../lib/server.js";

let browser, home, server;

before(async () => {
  home = await newHome();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await home?.remove();
});

test("an administrator and a therapist come in by link, password and code", async () => {
  const link = foundPractice(home);
  server = await start(home);

  const admin = await visit(browser, server.origin);
  await admin.page.goto(link);
  await assertAccessible(admin.page, "the invitation");
  await admin.picture("invitation");
  await setUp(admin.page, link, ADMIN);
  await admin.page.goto("/practice");
  await assertAccessible(admin.page, "the practice");
  const hers = await invite(admin.page, DE_BOER);
  await assertAccessible(admin.page, "the link for a colleague");

  await admin.page.goto("/practice/audit");
  await keyboard(admin.page).follow("button", "Controleer de hele keten");
  await assertAccessible(admin.page, "the audit");
  await admin.picture("audit");
  await admin.close();

  const therapist = await visit(browser, server.origin);
  const authenticator = await setUp(therapist.page, hers, DE_BOER);
  assert.equal(new URL(therapist.page.url()).pathname, "/caseload");
  await keyboard(therapist.page).follow("button", "Uitloggen");
  await signIn(therapist.page, DE_BOER, authenticator);
  assert.equal(new URL(therapist.page.url()).pathname, "/caseload");
  await therapist.picture("caseload-empty");

  await therapist.close();
});

test("a link works once", async () => {
  const second = await visit(browser, server.origin);
  const used = foundPractice(home);
  await setUp(second.page, used, ADMIN);
  const answer = await second.page.goto(used);
  assert.notEqual(answer.status(), 500);
  assert.equal(await second.page.getByLabel("Nieuw wachtwoord").count(), 0, "nobody is set up twice");
  second.complaints.length = 0;
  await second.close();
  assert.match(run(home, "audit verify"), /none changed or missing/);
});
