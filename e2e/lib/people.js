// The people of the stories, and how they come in. Everything is typed; nothing is clicked.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { keyboard } from "./keyboard.js";
import { run } from "./server.js";
import { code } from "./totp.js";

const STEP_MS = 30_000;
const GLANCE_MS = 10;

/** The practice and its administrator. */
export const PRACTICE = { name: "Praktijk De Beuk" };
export const ADMIN = { name: "Noor Bakker", email: "noor@beuk.example", password: "vier losse woorden achter elkaar" };
/** The physiotherapist who treats mevrouw S. */
export const DE_BOER = { name: "Eva de Boer", email: "eva@beuk.example", password: "nog vier losse woorden erbij" };

/** Make the practice on the command line; hands back the path of the administrator's link. */
export function foundPractice(home) {
  const printed = run(home, "practice new", ["--name", PRACTICE.name, "--admin", ADMIN.name, "--email", ADMIN.email]);
  return linkIn(printed);
}

/** What the greeting of the demo practice says after a word; its last line may still be on its way. */
export async function printed(server, word) {
  const after = new RegExp(`\\b${word}\\s+(.*)`);
  for (;;) {
    const found = server.printed.map((line) => line.match(after)).find(Boolean);
    if (found) return found[1];
    await pause(GLANCE_MS);
  }
}

/** The path of the link in something printed or shown. */
export function linkIn(text) {
  const link = text.match(/\/start\/[\w-]+/);
  assert.ok(link, `no link in: ${text}`);
  return link[0];
}

/** Open an invitation, choose a password and pair an authenticator. Hands back what that authenticator knows. */
export async function setUp(page, path, person) {
  const keys = keyboard(page);
  await page.goto(path);
  const authenticator = newAuthenticator(await page.locator("code").innerText());
  await keys.fill("Nieuw wachtwoord", person.password);
  await keys.fill("Code van 6 cijfers", authenticator.next());
  await keys.follow("button", "Klaar, ga naar Kadans");
  return authenticator;
}

/** Add a colleague as therapist, from the page of the practice; hands back the path of the link that is shown once. */
export async function invite(page, person) {
  const keys = keyboard(page);
  await page.goto("/practice");
  await keys.fill("Naam", person.name);
  await keys.fill("E-mailadres", person.email);
  await keys.choose("Rol", "Therapeut");
  await keys.follow("button", "Toevoegen en link maken");
  return linkIn(await page.locator("main code").innerText());
}

/** Sign in with e-mail, password and the code of the moment. */
export async function signIn(page, person, authenticator) {
  const keys = keyboard(page);
  await page.goto("/login");
  await keys.fill("E-mailadres", person.email);
  await keys.fill("Wachtwoord", person.password);
  await keys.follow("button", "Inloggen");
  await keys.fill("Code van 6 cijfers", authenticator.next());
  await keys.follow("button", "Inloggen");
}

/** An app that never shows a code twice: the server takes each once, and the next one a little early. */
export function newAuthenticator(secret) {
  let used = 0;
  return {
    next() {
      used = Math.max(Math.floor(Date.now() / STEP_MS), used + 1);
      return code(secret, used * STEP_MS);
    },
  };
}
