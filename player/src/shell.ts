/** What this page was opened for. The worker serves one shell for several addresses, so the address decides, not the markup. */
export type Opened =
  { view: "session"; sheet: string } | { view: "breathing" } | { view: "recent" } | { view: "checks" } | { view: "today" };

export function opened(path: string, sheetInMarkup: string): Opened {
  const [, room, name] = path.split("/");
  if (room === "breathing") return { view: "breathing" };
  if (room !== "play") return { view: "today" };
  if (name === "recent") return { view: "recent" };
  if (name === "checks") return { view: "checks" };
  const sheet = name && name !== "shell" ? decodeURIComponent(name) : sheetInMarkup;
  return sheet ? { view: "session", sheet } : { view: "today" };
}

/** The texts the server wrote into the page; a damaged block gives none, and the bundle fills the gap. */
export function textsInMarkup(page: Document): Record<string, string> {
  try {
    return JSON.parse(page.getElementById("player-texts")?.textContent ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}
