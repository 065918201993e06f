// Somebody with pain and no account: from the body map to advice in a few taps, and nothing of it leaves the device.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible } from "../lib/axe.js";
import { launch, visit } from "../lib/browser.js";
import { newHome, start } from "../lib/server.js";

const MOST_TAPS = 12;
/** Of which a person uses most for reading; the page itself may take only a little. */
const MOST_MS = 90_000;

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

/** What each persona taps, by the heading of the question. Lists that are not named get "none of these". */
const PEOPLE = {
  "Bram, shin pain since his new schedule": {
    region: "Scheenbeen of voorkant onderbeen",
    replies: {
      "Hoe begon het?": ["Langzaam, in de loop van dagen of weken"],
      "Wat lukt er nog?": ["Hardlopen, maar minder dan normaal"],
      "Wanneer begon het?": ["7 tot 10 dagen geleden"],
      "Hebt u ook pijn": ["Nee, alleen als ik beweeg of erop sta"],
      "Hoe erg was de pijn": ["3"],
      "Wat past bij uw klacht?": ["Pijn over een lang stuk langs de binnenrand van het scheenbeen", "Verder"],
      "Hoe gaat het": ["Het blijft gelijk"],
    },
    advice: "Zelf aan de slag",
  },
  "Mw. Vos, a warm and swollen calf": {
    region: "Kuit",
    replies: {
      "Hoe begon het?": ["Langzaam, in de loop van dagen of weken"],
      "Hebt u ook pijn": ["Nee, alleen als ik beweeg of erop sta"],
      "Wat ziet of voelt u?": ["Duidelijke zwelling", "De plek is rood en warm", "Verder"],
      "Wat lukt er nog?": ["Lopen doet pijn, maar ik loop niet mank"],
      "Wanneer begon het?": ["2 dagen geleden"],
      "Hoe erg was de pijn": ["5"],
      "Hoe gaat het": ["Het wordt erger"],
    },
    advice: "Bel vandaag uw huisarts",
  },
  "Mw. S., a foot that rolled inwards": {
    region: "Enkel",
    replies: {
      "Hoe begon het?": ["Ineens: mijn voet klapte naar binnen"],
      "Wat lukt er nog?": ["Lopen doet pijn, maar ik loop niet mank"],
      "Wanneer begon het?": ["Vandaag"],
      "Hebt u ook pijn": ["Nee, alleen als ik beweeg of erop sta"],
      "Hoe erg was de pijn": ["4"],
      "Wat past bij uw klacht?": ["De pijn zit aan de buitenkant", "Verder"],
      "Hoe gaat het": ["Het blijft gelijk"],
    },
    advice: "Zelf aan de slag",
  },
  "Mw. De Wit, back pain with numbness": {
    region: "Onderrug",
    replies: { "Is er nu iets van dit?": ["Geen of minder gevoel tussen mijn benen, waar een zadel zit", "Verder"] },
    advice: "Bel 112 of ga nu naar de spoedeisende hulp",
  },
};

/** Every request of the visit, and a count of taps. */
function watched(person) {
  const asked = [];
  person.context.on("request", (request) => asked.push({ url: request.url(), method: request.method(), body: request.postData() ?? "" }));
  let taps = 0;
  const tap = async (locator) => {
    taps += 1;
    await locator.tap();
  };
  return { asked, tap, taps: () => taps };
}

async function heading(page) {
  return (await page.locator("#guide-talk h1").innerText()).trim();
}

async function reply(page, replies, tap) {
  const asked = await heading(page);
  const own = Object.entries(replies).find(([question]) => asked.startsWith(question));
  for (const name of own?.[1] ?? ["Niets hiervan"]) await tap(page.locator("#guide-talk").getByRole("button", { name, exact: true }));
  return asked;
}

async function toAdvice(page, { region, replies, advice }, tap) {
  await page.goto("/guide");
  await tap(page.locator("svg").getByRole("link", { name: region, exact: true }));
  const questions = ["Waar doet het pijn?"];
  await page.locator("#guide-talk h1").waitFor();
  while ((await page.locator(".talk-result").count()) === 0) {
    assert.ok(questions.length < 14, `still asking: ${questions.join(" / ")}`);
    questions.push(await reply(page, replies, tap));
    await page.waitForFunction((before) => document.querySelector("#guide-talk h1")?.textContent !== before, questions.at(-1));
  }
  assert.equal(await heading(page), advice);
  return questions;
}

for (const [name, told] of Object.entries(PEOPLE)) {
  test(`${name}: advice within ${MOST_TAPS} taps, and nothing leaves the device`, async (t) => {
    const person = await visit(browser, server.origin, "phone");
    const watch = watched(person);
    const began = Date.now();
    const questions = await toAdvice(person.page, told, watch.tap);
    const took = Date.now() - began;
    t.diagnostic(`${watch.taps()} taps, ${questions.length} questions, ${took} ms of the machine`);
    assert.ok(watch.taps() <= MOST_TAPS, `${watch.taps()} taps: ${questions.join(" / ")}`);
    assert.ok(took < MOST_MS);
    for (const { url, method, body } of watch.asked) {
      assert.equal(method, "GET", url);
      assert.equal(body, "", url);
      assert.match(new URL(url).search, /^(\?v=[0-9a-f]+)?$/, url);
    }
    await assertAccessible(person.page, name);
    await person.picture(`guide-advice-${told.region.split(" ")[0].toLowerCase()}`);
    await person.close();
  });
}

for (const screen of ["phone", "desk"]) {
  test(`the map and a question are for everyone (${screen})`, async () => {
    const person = await visit(browser, server.origin, screen);
    await person.page.goto("/guide");
    assert.equal(await person.page.locator("svg a").count(), 10);
    await assertAccessible(person.page, "body map");
    await person.picture("guide-map");
    await person.page.emulateMedia({ colorScheme: "dark" });
    await person.picture("guide-map-dark");
    await person.page.emulateMedia({ colorScheme: null });
    await person.page.goto("/guide/complaint#shin_anterior");
    await person.page.locator("#guide-talk h1").waitFor();
    await assertAccessible(person.page, "first question");
    await person.picture("guide-question");
    await person.close();
  });
}

test("every place on the map is at least 44 pixels, and nothing scrolls sideways at 320 pixels", async () => {
  const person = await visit(browser, server.origin, "phone");
  await person.page.setViewportSize({ width: 320, height: 640 });
  await person.page.goto("/guide");
  for (const place of await person.page.locator("svg a .map-press").all()) {
    const { width, height } = await place.boundingBox();
    assert.ok(width >= 44 && height >= 44, `${width} x ${height}`);
  }
  for (const address of ["/guide", "/guide/complaint#knee_anterior"]) {
    await person.page.goto(address);
    const overflow = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${address}: ${overflow} px too wide`);
  }
  await person.page.locator("#guide-talk h1").waitFor();
  await person.picture("guide-question-320");
  await person.close();
});

test("back keeps what was ticked, by button and by browser; the keyboard does it all", async () => {
  const person = await visit(browser, server.origin);
  const { page } = person;
  await page.goto("/guide");
  const ankle = page.locator("svg").getByRole("link", { name: "Enkel", exact: true });
  await ankle.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Is er nu iets van dit?" }).waitFor();
  const none = page.getByRole("button", { name: "Niets hiervan" });
  await none.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Ineens: mijn voet klapte naar binnen" }).press("Enter");
  await page.goBack();
  const chosen = page.getByRole("button", { name: "Ineens: mijn voet klapte naar binnen" });
  await chosen.waitFor();
  assert.equal(await chosen.getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Terug" }).click();
  await page.getByRole("heading", { name: "Is er nu iets van dit?" }).waitFor();
  await person.close();
});

test("the plan is kept on the device, ticked off, found again without a network, and erased", async () => {
  const person = await visit(browser, server.origin, "phone");
  const { page, context } = person;
  await toAdvice(page, PEOPLE["Bram, shin pain since his new schedule"], (locator) => locator.tap());
  await page.getByRole("button", { name: "Bewaar dit plan op dit toestel" }).tap();
  await page.getByText("Het plan staat op dit toestel.").waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => Boolean((await caches.match("/guide/complaint")) && (await caches.match("/guide/rules.json"))));
  await page.reload();
  await context.setOffline(true);
  await page.goto("/guide/complaint");
  await page.getByRole("checkbox").first().check();
  await page.reload();
  assert.ok(await page.getByRole("checkbox").first().isChecked());
  await assertAccessible(page, "kept plan");
  await person.picture("guide-plan");
  await page.getByRole("button", { name: "Wis het plan van dit toestel" }).tap();
  await page.getByRole("heading", { name: "Waar doet het pijn?" }).waitFor();
  await page.goto("/guide");
  assert.equal(await page.locator("svg a").count(), 10);
  person.complaints.length = 0; // The browser reports what it could not reach; that was the point.
  await person.close();
});

test("without a script: the signs that cannot wait, then what to read", async () => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto("/guide");
  await page.locator(".body-map-list").getByRole("link", { name: "Kuit", exact: true }).click();
  const calf = page.locator("section#calf");
  assert.match(await calf.innerText(), /112[\s\S]*kortademig[\s\S]*Lees meer/);
  assert.ok((await calf.getByRole("link").count()) >= 3);
  await context.close();
});
