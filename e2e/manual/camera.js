// A camera for the manual: one picture is one screen, light, still, and as large as the screen it is about.

import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { SCREENS } from "../lib/browser.js";

const PICTURES = new URL("../../docs/manual/pictures/", import.meta.url).pathname;

/** Pictures travel with the repository, so they stay small; in bytes. */
const PICTURE_MAX = 150_000;
const ALBUM_MAX = 2_000_000;

/** Begin an empty album: a picture that is no longer taken does not stay behind. */
export async function emptyAlbum() {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
}

/** A page on one of the two screens, for somebody who has never been here. */
export async function open(browser, origin, screen) {
  const touch = screen === "phone" ? { hasTouch: true, isMobile: true } : {};
  const context = await browser.newContext({
    baseURL: origin,
    viewport: SCREENS[screen],
    deviceScaleFactor: 1,
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    ...touch,
  });
  return context.newPage();
}

/** Take a picture of what is in sight; with `of`, that part of the page is moved to the top first. */
export async function take(page, name, of) {
  if (of) await of.first().evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.screenshot({ path: `${PICTURES}${name}.png`, animations: "disabled" });
  console.log(`docs/manual/pictures/${name}.png`);
}

/** Refuse an album that is too heavy to carry along. */
export async function weigh() {
  let album = 0;
  for (const name of await readdir(PICTURES)) {
    const { size } = await stat(PICTURES + name);
    album += size;
    if (size > PICTURE_MAX) throw new Error(`${name} is ${size} bytes; show less of the page (at most ${PICTURE_MAX})`);
  }
  if (album > ALBUM_MAX) throw new Error(`the pictures are ${album} bytes together; take fewer (at most ${ALBUM_MAX})`);
}
