import { isPicture } from "../pictures";
import { cacheName, PAGES } from "./routes";

/** The files and pages the worker keeps. */

declare const self: ServiceWorkerGlobalScope & { __PRECACHE?: string[] };

/** The server writes the list of hashed files in front of this script. */
export const FILES = (self.__PRECACHE ?? []).filter((url) => !PAGES.includes(url));
const CACHE = cacheName(FILES);

/** Files must all arrive, or this worker is not installed. Pages are fetched again whenever they are opened. */
export async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  await cache.addAll(FILES.filter((url) => !kept.has(url)));
  await Promise.all(PAGES.map((page) => keepPage(page)));
}

/** Drawings named by the sessions of this person. One that is missing today is asked for again with the next bundle. */
export async function keepPictures(addresses: string[]): Promise<void> {
  const wanted = addresses.filter(isPicture);
  await Promise.all(wanted.map(async (address) => (await kept(address)) ?? keepPage(address)));
}

async function keepPage(page: string): Promise<void> {
  const response = await fetch(page, { credentials: "same-origin", cache: "no-cache" }).catch(() => null);
  if (response) await keep(page, response);
}

/** Keeps a page that is really that page: not a redirect to a login, not an error. */
export async function keep(page: string, response: Response): Promise<void> {
  if (response.ok && !response.redirected) await (await caches.open(CACHE)).put(page, response.clone());
}

export async function kept(path: string): Promise<Response | undefined> {
  return caches.match(path, { ignoreSearch: true });
}

export async function dropOlder(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith("kadans-") && name !== CACHE) await caches.delete(name);
}

export async function dropAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith("kadans-")) await caches.delete(name);
}
