declare const self: ServiceWorkerGlobalScope & { __PRECACHE?: string[] };
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
export {};
