/** Which request the worker answers, and how. Pure, so that the rules can be read in a table. */

export type Route =
  /** Named by its content: the copy we have is the file. */
  | "asset"
  /** Network first; without one, the player in its shell. */
  | "shell"
  /** Network first; without one, the copy of this very page. */
  | "copy"
  /** Signing out: after the answer, forget everything. */
  | "sign-out"
  /** Not ours: other people's pages are never touched, never kept. */
  | "leave";

export interface Asked {
  method: string;
  path: string;
  navigates: boolean;
}

/** The rules of the injury guide: fetched by its page, and kept with it. */
const RULES = "/guide/rules.json";

/** Kept whole, because they must open without a network: the shell, "help now" and the injury guide. */
export const PAGES = ["/play/shell", "/help-now", "/guide", "/guide/complaint", RULES];

/** Pages of the guide that were read once can be read again. */
const READ_BEFORE = "/guide/";

/** Pages of a patient that the player can stand in for. */
const STANDS_IN = ["/", "/today", "/progress", "/breathing"];

export function routeOf({ method, path, navigates }: Asked): Route {
  if (path === "/logout" && method === "POST") return "sign-out";
  if (method !== "GET") return "leave";
  if (path.startsWith("/assets/")) return "asset";
  if (path === RULES) return "copy";
  if (!navigates) return "leave";
  if (PAGES.includes(path) || path.startsWith(READ_BEFORE)) return "copy";
  return path.startsWith("/play/") || STANDS_IN.includes(path) ? "shell" : "leave";
}

/** The name of a cache: another list of files is another cache. */
export function cacheName(urls: string[]): string {
  let hash = 5381;
  for (const letter of urls.join("\n")) hash = ((hash * 33) ^ letter.charCodeAt(0)) >>> 0;
  return `kadans-${hash.toString(36)}`;
}
