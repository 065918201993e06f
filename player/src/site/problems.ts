/**
 * A form that came back with problems puts the reader at the summary, wherever it appeared: on a new page or in a swap.
 * Without this, a screen reader or a magnified screen would not notice that anything happened.
 */
export function leadToProblems(page: Document): void {
  goToSummary(page.body);
  page.addEventListener("htmx:after:swap", () => goToSummary(page.body));
}

function goToSummary(body: HTMLElement): void {
  body.querySelector<HTMLElement>(".form-summary")?.focus();
}
