// Somebody types the address of a practice: the first page is there, on both screens, for eyes, ears and keyboard.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { SCREENS, launch, visit } from "../lib/browser.js";
import { newHome, start } from "../lib/server.js";

let browser, home, server;

before(async () => {
  home = await newHome();
  server = await start(home);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await home?.remove();
});

for (const screen of Object.keys(SCREENS)) {
  test(`a stranger is asked to sign in (${screen})`, async () => {
    const person = await visit(browser, server.origin, screen);
    await person.page.goto("/caseload");
    assert.equal(new URL(person.page.url()).pathname, "/login");
    assert.equal(await person.page.getByRole("heading", { level: 1 }).count(), 1);
    assert.equal(await person.page.locator("html").getAttribute("lang"), "nl");
    await assertAccessible(person.page, "sign-in");
    await person.picture("sign-in");
    await person.close();
  });

  test(`nothing has to be scrolled sideways (${screen})`, async () => {
    const person = await visit(browser, server.origin, screen);
    await person.page.goto("/login");
    const overflow = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    await person.close();
  });
}

test("an address that does not exist says so and shows the way back", async () => {
  const person = await visit(browser, server.origin);
  const answer = await person.page.goto("/no-such-page");
  assert.equal(answer.status(), 404);
  assert.ok((await person.page.getByRole("link").count()) > 0, "a way back");
  // The browser itself reports a 404 as an error; that one was asked for.
  person.complaints.splice(0, 1);
  await person.close();
});
