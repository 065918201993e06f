import { isRunning } from "./session/running";
import { trustedWorker } from "./trusted";

/**
 * The service worker, and when a new one may take over: never while a session runs, in this tab or another.
 * Every page of a patient calls this; only then do the player and "help now" open without a network.
 */
const LOOK_AGAIN_MS = 60_000;

export async function registerWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(trustedWorker()).catch(() => null);
  if (!registration) return;
  forgetOnSignOut(registration);
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", () => void takeOver(registration)),
  );
  void takeOver(registration);
  (await navigator.serviceWorker.ready).active?.postMessage({ kind: "refill" });
}

async function takeOver(registration: ServiceWorkerRegistration): Promise<void> {
  if (!registration.waiting) return;
  if (await isRunning(Date.now())) {
    setTimeout(() => void takeOver(registration), LOOK_AGAIN_MS);
    return;
  }
  registration.waiting?.postMessage({ kind: "activate" });
}

/** The person asks for the newest player: fetch it, let it take over, start again with it. */
export async function checkForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  registration?.waiting?.postMessage({ kind: "activate" });
  location.reload();
}

/**
 * Signing out: the worker empties what it keeps, so that the next person on this device finds nothing. It also sees the
 * request itself, but not from a page that was loaded past it.
 */
function forgetOnSignOut(registration: ServiceWorkerRegistration): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (new URL(form.action, location.href).pathname === "/logout") registration.active?.postMessage({ kind: "signed-out" });
  });
}
