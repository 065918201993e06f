import { setValue, value } from "./database";

/** What this person likes on this device. Nothing here is about health, and nothing is sent. */
export interface Settings {
  sound: boolean;
  speech: boolean;
  vibration: boolean;
  /** Measure how far a walk or run went. */
  distance: boolean;
  /** Other sound plays on: ours only speaks through it, and leaves the buttons of the earphones alone. */
  music: boolean;
  /** The own rhythm of breathing practice, or null: that of the plan. */
  breathing: { rate_x10: number; in_percent: number; seconds: number } | null;
  /** The breathing rate to slow down from, in tenths, or null: no ramp. */
  from_x10: number | null;
}

export const DEFAULT_SETTINGS: Settings = { sound: true, speech: true, vibration: true, distance: false, music: false, breathing: null, from_x10: null };

export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await value("settings").catch(() => undefined)) };
}

/** Losing a preference is no reason to disturb anyone: a full disk is met where it matters, at the outbox. */
export async function saveSettings(settings: Settings): Promise<void> {
  await setValue("settings", settings).catch(() => undefined);
}
