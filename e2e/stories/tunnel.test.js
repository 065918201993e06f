// A patient walks and runs without a connection: the session plays to its end, the log is kept, and arrives once the tunnel is behind.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { keyboard } from "../lib/keyboard.js";
import { linkIn, printed } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";

/** Longer than any session of this practice, in the page's own time. */
const WHOLE_SESSION = "45:00";

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

test("a session without a connection loses nothing", async () => {
  const patient = await visit(browser, server.origin, "phone");
  const { page, context } = patient;
  const keys = keyboard(page);
  await page.clock.install();
  await page.goto(linkIn(await printed(server, "Patient")));
  await keys.follow("button", "Begin");
  await keys.follow("link", "Begin");
  await page.getByRole("button", { name: "Start" }).waitFor();
  await assertAccessible(page, "before the session");
  await patient.picture("session-intro");

  await context.setOffline(true);
  await keys.press("Start");
  await page.clock.runFor("01:00");
  await assertAccessible(page, "during the session");
  await patient.picture("session-running");
  await page.clock.runFor(WHOLE_SESSION);

  await page.getByRole("heading", { name: "Hoe ging het?" }).waitFor();
  await assertAccessible(page, "the log");
  await patient.picture("session-log");
  await keys.choose("Hoe zwaar was het?", /^12/);
  await keys.choose("Hoe ging praten", "Ik zei een zin en haalde dan adem");
  await keys.choose("Hoeveel pijn had u", /^0/);
  await keys.press("Klaar");
  await page.getByText("1 meting wacht op verbinding").waitFor();
  await patient.picture("session-kept");

  await context.setOffline(false);
  await page.clock.runFor("01:00");
  await page.getByText("Alles is verstuurd").waitFor();
  await page.goto("/today");
  assert.equal(await page.getByRole("heading", { name: "Klaar voor vandaag" }).count(), 1);
  // Without a connection the browser itself reports each request that it could not make.
  patient.complaints.splice(0, Infinity, ...patient.complaints.filter((said) => !said.includes("ERR_INTERNET_DISCONNECTED")));
  await patient.close();
});
