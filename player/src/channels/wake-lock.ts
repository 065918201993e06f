/** Keeps the screen on while someone moves. The browser lets go whenever the page is hidden, so it is asked again on return. */
let wanted = false;
let lock: WakeLockSentinel | null = null;

export function keepScreenOn(): void {
  wanted = true;
  void acquire();
}

export function letScreenSleep(): void {
  wanted = false;
  void lock?.release();
  lock = null;
}

async function acquire(): Promise<void> {
  if (!wanted || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
  lock = await navigator.wakeLock.request("screen").catch(() => null); // Low battery may refuse; sound still leads.
  if (!wanted) letScreenSleep();
}

if (typeof document !== "undefined") document.addEventListener("visibilitychange", () => void acquire());
