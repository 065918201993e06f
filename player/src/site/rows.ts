/**
 * Arrow keys, Home and End walk along the links of a table with `data-rows`, as in a spreadsheet.
 * Every row stays reachable with Tab; this only saves keystrokes.
 */
export function walkRows(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.matches("[data-rows] .row-link")) return;
    const links = [...link.closest("[data-rows]")!.querySelectorAll<HTMLAnchorElement>(".row-link")];
    const next = links[whereTo(event.key, links.indexOf(link), links.length - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The row a key leads to; -1 for keys that mean something else. */
function whereTo(key: string, at: number, last: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return -1;
  }
}
