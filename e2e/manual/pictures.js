// The pictures of the manual, taken from the real binary: `cargo xtask pictures`. The people are invented, and the same seed makes
// the same people; only the dates move along with the day on which the pictures are taken.

import { launch } from "../lib/browser.js";
import { ADMIN, DE_BOER, foundPractice, invite, linkIn, newAuthenticator, printed, setUp, signIn } from "../lib/people.js";
import { newHome, start } from "../lib/server.js";
import { emptyAlbum, open, take, weigh } from "./camera.js";

/** Past the countdown and the walking before it. */
const INTO_THE_FIRST_RUN = "06:30";
/** Longer than any session of this practice, in the page's own time. */
const WHOLE_SESSION = "45:00";

const browser = await launch();
await emptyAlbum();
try {
  await served("demo", patient);
  await served("demo", therapist);
  await served("serve", administrator, foundPractice);
  await weigh();
} finally {
  await browser.close();
}

/** Let somebody walk through a freshly started practice; `before` prepares its folder. */
async function served(command, walk, before = () => undefined) {
  const home = await newHome();
  const prepared = before(home);
  const server = await start(home, command);
  try {
    await walk(server, prepared);
  } finally {
    await server.stop();
    await home.remove();
  }
}

async function patient(server) {
  const page = await open(browser, server.origin, "phone");
  const button = (name) => page.getByRole("button", { name, exact: true });
  await page.clock.install();
  await page.goto(linkIn(await printed(server, "Patient")));
  await take(page, "begin");
  await button("Begin").click();
  const begin = page.getByRole("link", { name: "Begin", exact: true });
  await begin.waitFor();
  await answerTheMorning(page);
  await take(page, "today");
  await page.goto("/help-now");
  await take(page, "help-now");
  await page.goto("/progress");
  await take(page, "progress");
  await page.goto("/breathing");
  await button("Start").waitFor();
  await take(page, "breathing");
  await page.goto("/today");
  await begin.click();
  await button("Start").waitFor();
  await take(page, "session-start");
  await button("Start").click();
  await button("Start").waitFor({ state: "detached" });
  await page.clock.runFor(INTO_THE_FIRST_RUN);
  await page.getByText("Hardlopen", { exact: true }).first().waitFor();
  await take(page, "session");
  await page.clock.runFor(WHOLE_SESSION);
  await page.getByRole("heading", { name: "Hoe ging het?" }).waitFor();
  await take(page, "log");
}

/** Whoever moved yesterday is asked about this morning first; whether that is so depends on the day. */
async function answerTheMorning(page) {
  if (!(await page.getByRole("heading", { name: "Hoe was de ochtend erna?" }).count())) return;
  const group = (name) => page.getByRole("group", { name });
  await group("Hoeveel pijn").getByRole("radio", { name: /^1/ }).first().check({ force: true });
  await group("Hoe moe").getByRole("radio", { name: /^2/ }).first().check({ force: true });
  await group("Kreeg u klachten").getByRole("radio", { name: "Nee" }).check({ force: true });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("heading", { name: "Hoe was de ochtend erna?" }).waitFor({ state: "detached" });
}

async function therapist(server) {
  const page = await open(browser, server.origin, "desk");
  const heading = (name) => page.getByRole("heading", { name, exact: true });
  const person = { email: await printed(server, "e-mail"), password: await printed(server, "password") };
  await page.goto("/login");
  await signIn(page, person, newAuthenticator((await printed(server, "secret")).split(" ")[0]));
  const visit = async (name, page_of = "") => {
    await page.goto("/caseload");
    const episode = await page.getByRole("row").getByRole("link", { name }).getAttribute("href");
    await page.goto(episode + page_of);
  };
  await take(page, "caseload");
  await page.goto("/referrals/new");
  await take(page, "referral");
  await visit("Mw. S.", "/intake");
  await take(page, "intake", heading("Kalibratie"));
  await visit("Rob van Elden", "/prescription");
  await take(page, "proposal");
  await page.locator("summary").filter({ hasText: "Eerste trede" }).click();
  await take(page, "why", heading("Elk getal en waarom"));
  await visit("Mw. S.");
  await take(page, "follow");
  await take(page, "scores", heading("Vragenlijsten"));
  await visit("Bas Roorda");
  await take(page, "stop");
  await visit("Mw. S.", "/summary");
  await take(page, "summary");
  await visit("Mw. S.", "/assessments/new");
  await take(page, "totals");
  await visit("Mw. S.");
  await page.getByRole("link", { name: "Patiënt en link" }).click();
  await page.getByRole("button", { name: "Maak een link" }).click();
  await heading("Voor Mw. S.").waitFor();
  await take(page, "card");
}

async function administrator(server, link) {
  const page = await open(browser, server.origin, "desk");
  await page.goto(link);
  await take(page, "set-up");
  await setUp(page, link, ADMIN);
  await invite(page, DE_BOER);
  await take(page, "invitation");
  await page.goto("/practice");
  await take(page, "practice");
  await page.goto("/practice/audit");
  await page.getByRole("button", { name: "Controleer de hele keten" }).click();
  await page.getByText("De keten is heel").waitFor();
  await take(page, "audit");
}
