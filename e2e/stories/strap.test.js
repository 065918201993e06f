// Somebody puts on a strap, sees their heart at rest, breathes with the pacer until the line goes evenly, and reads back what was kept.
// The heart beats in real time, so this story takes two minutes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { keyboard } from "../lib/keyboard.js";
import { linkIn, newAuthenticator, printed, signIn } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";
import { atRest, beatOn, breathingAlong, wearStrap } from "../lib/strap.js";

const REST_S = 20;
const PACED_S = 75;
/** From the packet to the screen, on this machine. */
const P99_MS = 150;
const LEAST_FRAMES_A_SECOND = 50;

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

test("without Bluetooth the pacer says that it is complete", async () => {
  const patient = await visit(browser, server.origin, "phone");
  await patient.context.addInitScript(() => delete Navigator.prototype.bluetooth);
  await arrive(patient.page);
  await patient.page.getByText("De ademhulp werkt volledig zonder").waitFor();
  assert.equal(await patient.page.getByRole("button", { name: "Band koppelen" }).count(), 0);
  await assertAccessible(patient.page, "breathing without a strap");
  await patient.close();
});

test("connect, chaos, pacing, an even wave, kept, reported", async () => {
  const patient = await visit(browser, server.origin, "phone");
  const { page } = patient;
  await wearStrap(patient.context);
  await arrive(page);
  await page.getByRole("button", { name: "Band koppelen" }).click();
  await page.getByText("Over een halve minuut").waitFor();
  await beatOn(page, atRest(REST_S));
  await assertAccessible(page, "a strap at rest");
  await patient.picture("strap-rest");

  await page.getByRole("button", { name: "Start", exact: true }).click();
  const beating = beatOn(page, breathingAlong(PACED_S));
  await page.getByText("Uw hart golft gelijkmatig").waitFor({ timeout: PACED_S * 1000 });
  await assertAccessible(page, "a strap with the pacer");
  await patient.picture("strap-even");
  await page.emulateMedia({ colorScheme: "dark" });
  await patient.picture("strap-even-dark");
  await page.emulateMedia({ colorScheme: null });
  await page.evaluate(() => globalThis.strap.lose());
  await page.getByText("De band is even weg").waitFor();
  await page.getByText("De band is even weg").waitFor({ state: "detached" });
  const frames = await framesASecond(page);
  await beating;
  const late = await latency(page);
  console.log(`beat to screen: p50 ${late.p50} ms, p99 ${late.p99} ms of ${late.n} beats; ${frames} frames a second`);
  assert.ok(late.p99 < P99_MS, `p99 ${late.p99} ms`);
  assert.ok(frames >= LEAST_FRAMES_A_SECOND, `${frames} frames a second`);

  const kept = page.waitForResponse((answer) => answer.url().includes("/api/pulse/recordings"));
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  assert.equal((await kept).status(), 204);
  await page.getByRole("link", { name: "Bekijk uw opname" }).click();
  await page.getByText("Dit is geen score").waitFor();
  await assertAccessible(page, "own recording");
  await patient.picture("strap-own");
  await page.emulateMedia({ colorScheme: "dark" });
  await patient.picture("strap-own-dark");
  await patient.close();
});

test("the therapist opens the report and takes the beats along", async () => {
  const therapist = await visit(browser, server.origin, "desk");
  const { page } = therapist;
  const person = { email: await printed(server, "e-mail"), password: await printed(server, "password") };
  await signIn(page, person, newAuthenticator((await printed(server, "secret")).split(" ")[0]));
  const episodes = await page.locator('a[href^="/episodes/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const path = await recorded(page, [...new Set(episodes)]);
  await page.goto(path);
  await assertAccessible(page, "report of a recording");
  await therapist.picture("strap-report");
  const csv = await page.request.get(`${path}/beats.csv`);
  assert.match(await csv.text(), /^time,rr_ms,flag,phase,rate\n/);
  const analysis = await (await page.request.get(`${path}/analysis.json`)).json();
  assert.ok(analysis.all.n > PACED_S, `${analysis.all.n} beats`);
  await therapist.close();
});

async function arrive(page) {
  await page.goto(linkIn(await printed(server, "Patient")));
  await keyboard(page).follow("button", "Begin");
  await page.goto("/breathing");
  await page.getByRole("heading", { name: "Rustig ademen" }).waitFor();
}

/** The path of the one recording in the practice. */
async function recorded(page, episodes) {
  for (const episode of episodes) {
    const list = await (await page.request.get(`${episode}/recordings`)).text();
    const found = list.match(/\/episodes\/[\w-]+\/recordings\/[\w-]+/);
    if (found) return found[0];
  }
  return assert.fail("no recording in the practice");
}

function framesASecond(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const began = performance.now();
        let frames = 0;
        requestAnimationFrame(function next(now) {
          frames += 1;
          if (now - began < 3_000) requestAnimationFrame(next);
          else resolve(Math.round((1000 * frames) / (now - began)));
        });
      }),
  );
}

async function latency(page) {
  const all = await page.evaluate(() => performance.getEntriesByName("kadans-beat-to-screen").map((one) => one.duration));
  const sorted = all.sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] * 10) / 10;
  return { n: sorted.length, p50: at(0.5), p99: at(0.99) };
}
