/** The service worker: the player opens without a network, entries are sent when there is one, and signing out forgets. */
import { sendOutbox } from "./sync/send";
import { file, page } from "./worker/answer";
import { forgetEverything } from "./worker/forget";
import { dropOlder, fill, keepPictures } from "./worker/keep";
import { routeOf } from "./worker/routes";

declare const self: ServiceWorkerGlobalScope;

interface Message {
  kind: "activate" | "refill" | "pictures" | "signed-out";
  addresses?: string[];
}

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  const { kind, addresses } = event.data as Message;
  if (kind === "activate") event.waitUntil(self.skipWaiting());
  if (kind === "refill") event.waitUntil(fill().catch(() => undefined));
  if (kind === "pictures") event.waitUntil(keepPictures(addresses ?? []));
  if (kind === "signed-out") event.waitUntil(forgetEverything());
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) return;
  const route = routeOf({ method: event.request.method, path: url.pathname, navigates: event.request.mode === "navigate" });
  switch (route) {
    case "leave":
      return;
    case "asset":
      return event.respondWith(file(event.request, url.pathname));
    case "sign-out":
      return event.respondWith(signOut(event));
    default:
      return event.respondWith(page(event.request, route, url.pathname).then((response) => minding(event, response)));
  }
});

self.addEventListener("sync", (event) => {
  const sync = event as SyncEvent;
  if (sync.tag === "kadans-outbox") sync.waitUntil(sendAndTell());
});

async function signOut(event: FetchEvent): Promise<Response> {
  const response = await fetch(event.request);
  event.waitUntil(forgetEverything());
  return response;
}

/** The server can ask for the same with any page. */
function minding(event: FetchEvent, response: Response): Response {
  if (response.headers.has("clear-site-data")) event.waitUntil(forgetEverything());
  return response;
}

/** An error makes the browser try again later. */
async function sendAndTell(): Promise<void> {
  const sent = await sendOutbox();
  new BroadcastChannel("kadans").postMessage("outbox");
  if (sent.now === "later") throw new Error("entries still wait");
}
