import type { CueSheet } from "../cue-sheet";
import type { Fix } from "./distance";

/** The place of the device, asked only when the person turned it on, and only while a session lasts. */

const OPEN_AIR = new Set(["walk", "run"]);

/** Whether this session goes somewhere: effort without a tempo, drawn as walking or running or not at all. A treadmill has a drawing of its own. */
export function goesSomewhere(sheet: CueSheet): boolean {
  return sheet.steps.some(
    (step) => step.effort === "go" && !step.cycle && (step.picture === null || OPEN_AIR.has(step.picture)),
  );
}

export function canLocate(): boolean {
  return typeof navigator !== "undefined" && "geolocation" in navigator;
}

/** Asks for leave; from a press, so that the person knows why. */
export function askLeave(): Promise<boolean> {
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      () => resolve(true),
      // Too slow or no sky is no refusal: outside it will come.
      (problem) => resolve(problem.code !== problem.PERMISSION_DENIED),
      { timeout: 10_000 },
    ),
  );
}

/** Tells every new place; returns how to stop. Without leave, or without sky, it tells none. */
export function follow(onFix: (fix: Fix) => void): () => void {
  if (!canLocate()) return () => undefined;
  const watch = navigator.geolocation.watchPosition(
    ({ coords, timestamp }) =>
      onFix({ latitude: coords.latitude, longitude: coords.longitude, accuracy_m: coords.accuracy, at_ms: timestamp }),
    () => undefined,
    { enableHighAccuracy: true },
  );
  return () => navigator.geolocation.clearWatch(watch);
}
