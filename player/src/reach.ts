/**
 * Large and calm: one thing to do on a screen, at 24 px. The server draws it by a cookie; a page the device kept was drawn
 * before the choice, so the page looks at the cookie itself.
 */
const CHOSEN = /(?:^|; )reach=large(?:;|$)/;

export function showAsChosen(page: Document): void {
  const { dataset } = page.documentElement;
  if (dataset.audience === "therapist") return;
  if (CHOSEN.test(page.cookie)) dataset.reach = "large";
  else delete dataset.reach;
}

export function isLarge(): boolean {
  return document.documentElement.dataset.reach === "large";
}
