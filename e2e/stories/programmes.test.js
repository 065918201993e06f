// The other four programmes in the demo practice: what a patient opens on a phone, and what a therapist opens at a desk.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { newAuthenticator, printed, signIn } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";

/** The pages of an episode that every programme has. */
const PAGES = ["", "/intake", "/prescription", "/plan", "/plan/print", "/versions", "/adjust", "/log"];

/** Each programme, as a letter about it names it. */
const PROGRAMMES = {
  "walking-therapy": "looptherapie",
  "cardiac-strength": "kracht met een hart dat aandacht vraagt",
  "foot-core": "sterke voeten",
  "return-to-running": "terug naar hardlopen",
};

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

for (const programme of Object.keys(PROGRAMMES)) {
  test(`${programme}: the patient sees today and the week`, async () => {
    const patient = await visit(browser, server.origin, "phone");
    const { patients } = JSON.parse(await readFile(join(home.data, "demo.json"), "utf8"));
    await patient.page.goto(`/start/${patients[programme]}`);
    await patient.page.getByRole("button", { name: "Begin" }).click();
    await patient.page.waitForURL("**/today");
    await assertAccessible(patient.page, "today");
    await patient.picture(`${programme}-today`);
    await patient.page.goto("/week");
    await assertAccessible(patient.page, "the week");
    await patient.picture(`${programme}-week`);
    await patient.close();
  });
}

test("the therapist opens every page of every programme", async () => {
  const therapist = await visit(browser, server.origin, "desk");
  const { page } = therapist;
  const person = { email: await printed(server, "e-mail"), password: await printed(server, "password") };
  await signIn(page, person, newAuthenticator((await printed(server, "secret")).split(" ")[0]));
  const episodes = await page.getByRole("row").getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const [programme, name] of Object.entries(PROGRAMMES)) {
    const episode = await inProgramme(page, episodes, name);
    for (const path of PAGES) {
      const answer = await page.goto(episode + path);
      assert.equal(answer.status(), 200, `${programme}${path}`);
      await assertAccessible(page, `${programme}${path}`);
      await therapist.picture(`${programme}${path.replaceAll("/", "-") || "-follow"}`);
    }
  }
  await therapist.close();
});

/** The first of these episodes whose letter names the programme. */
async function inProgramme(page, episodes, name) {
  for (const episode of episodes.filter((href) => href.startsWith("/episodes/"))) {
    const letter = await page.request.get(`${episode}/summary`);
    if ((await letter.text()).includes(`volgt ${name}`)) return episode;
  }
  throw new Error(`nobody in the demo practice follows ${name}`);
}
