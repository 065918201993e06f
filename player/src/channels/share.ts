/**
 * Our sound beside that of others, where the browser lets a page say so. `transient`: others play on, softer while we speak.
 * `playback`: ours is the sound, and it goes on when the screen is off.
 */
interface AudioSession {
  type: "auto" | "playback" | "transient";
}

export function sharePhone(others: boolean): void {
  const session = (navigator as Navigator & { audioSession?: AudioSession }).audioSession;
  if (session) session.type = others ? "transient" : "playback";
}
