import { signal } from "@preact/signals";
import type { PlayerBundle } from "../cue-sheet";
import { loadAnswered } from "../checks/answer";
import { keepPictures } from "../pictures";
import { value } from "../store/database";
import { DEFAULT_SETTINGS, loadSettings, saveSettings, type Settings } from "../store/settings";
import { outdated, trouble } from "../sync/state";
import { refreshBundle } from "../sync/refresh";
import { learnTexts } from "../texts";

/** What every screen may look at. */
export const bundle = signal<PlayerBundle | null>(null);
export const settings = signal<Settings>(DEFAULT_SETTINGS);
/** False until the first answer of the server, or its absence: before that "not here" is not known. */
export const asked = signal(false);

export async function loadState(): Promise<void> {
  const [kept, liked] = await Promise.all([value("bundle").catch(() => undefined), loadSettings(), loadAnswered()]);
  settings.value = liked;
  if (kept) takeBundle(kept);
}

export async function refreshState(): Promise<void> {
  const refreshed = await refreshBundle();
  if ("bundle" in refreshed) {
    takeBundle(refreshed.bundle);
    void keepPictures(refreshed.bundle);
    if (trouble.value === "offline") trouble.value = "none";
  } else if (refreshed.failed === "newer") outdated.value = true;
  else trouble.value = refreshed.failed;
  asked.value = true;
}

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  void saveSettings(settings.value);
}

/** Whose entries these are. A screen that makes entries is only reached with a bundle. */
export function person(): string {
  return bundle.value?.person ?? "";
}

export function language(): "nl" | "en" {
  return bundle.value?.language ?? (document.documentElement.lang.startsWith("en") ? "en" : "nl");
}

function takeBundle(next: PlayerBundle): void {
  learnTexts(next.texts);
  bundle.value = next;
}
