/** A button with `data-print` opens the browser's print window; it is hidden where no script runs. */
export function printOnRequest(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
