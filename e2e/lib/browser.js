// A fresh Chromium, the two screens that matter, and an ear for everything a page complains about.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A microphone that beeps, for whoever asks for one.
  "--use-fake-device-for-media-stream",
];

/** A phone in a hand and a screen on a desk, in CSS pixels. */
export const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

const SHOTS = new URL("../screenshots/", import.meta.url).pathname;

/** Start the browser that `cargo xtask e2e` found. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // The sandbox refuses root and many containers; the only pages opened here are our own.
    chromiumSandbox: false,
    args: FLAGS,
  });
}

/**
 * Open a page as a new person on one of the two screens.
 * `close()` fails when the page threw, broke its content security policy or asked for something that is not there.
 */
export async function visit(browser, origin, screen = "desk") {
  const touch = screen === "phone" ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {};
  const context = await browser.newContext({ baseURL: origin, viewport: SCREENS[screen], locale: "nl-NL", timezoneId: "Europe/Amsterdam", ...touch });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return {
    page,
    context,
    /** Complaints so far; a story that provokes one on purpose takes it out. */
    complaints,
    /** Keep a picture under e2e/screenshots, named after the screen. */
    async picture(name) {
      await mkdir(SHOTS, { recursive: true });
      // Hiding the caret would leave an inline style behind on every field, which the page's own policy then refuses in a swap.
      await page.screenshot({ path: `${SHOTS}${name}-${screen}.png`, fullPage: true, caret: "initial" });
    },
    async close() {
      await context.close();
      assert.deepEqual(complaints, [], "the page complained");
    },
  };
}
