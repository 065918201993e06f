import { backoffSeconds } from "./backoff";
import { sendOutbox, type Sent } from "./send";
import { inMemory, recount, sending, trouble, waiting } from "./state";

/** When to send: at once after an entry, on opening, on coming back, when the network returns, and again after a failure. */

/** How often entries that exist in memory only are offered to the disk again. */
const RESCUE_EVERY_S = 15;

let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What to do when the server took something: the plan may have moved on. */
let afterSending: () => void = () => undefined;

export async function syncNow(): Promise<void> {
  clearTimeout(timer);
  if (sending.value) return;
  sending.value = true;
  const sent = await sendOutbox().catch(() => ({ now: "later", why: "server", wait_s: null }) as const);
  sending.value = false;
  trouble.value = troubleAfter(sent);
  await recount();
  failures = sent.now === "later" ? failures + 1 : 0;
  if (sent.now === "later") again(sent.wait_s ?? backoffSeconds(failures, Math.random()));
  // Something was added while we were busy.
  else if (sent.now === "empty" && waiting.value) again(0);
  else if (inMemory.value) again(RESCUE_EVERY_S);
  if (sent.now === "empty" && sent.reached) afterSending();
}

function troubleAfter(sent: Sent): (typeof trouble)["value"] {
  if (sent.now === "later") return sent.why;
  if (sent.now === "signed_out") return "signed_out";
  return sent.reached ? "none" : trouble.value;
}

function again(seconds: number): void {
  const wait = inMemory.value ? Math.min(seconds, RESCUE_EVERY_S) : seconds;
  timer = setTimeout(() => void syncNow(), wait * 1000);
}

/** Follows the device for as long as the page lives. */
export function keepInSync(sent: () => void): void {
  afterSending = sent;
  const now = () => void syncNow();
  addEventListener("online", now);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && now());
  addEventListener("beforeunload", (event) => inMemory.value && event.preventDefault());
  new BroadcastChannel("kadans").addEventListener("message", () => void recount());
  void recount().then(syncNow);
}

/** Asks the browser to send when there is a network, even when the page is closed by then. Not every browser can. */
export async function sendInBackground(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register("kadans-outbox").catch(() => undefined);
}
