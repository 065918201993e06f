import { keepInSync } from "../sync/schedule";

/**
 * Sends what still waits on this device. The page was made before the server knew of it, so it is fetched anew,
 * unless somebody has begun to fill something in.
 */
export function sendWaiting(page: Document): void {
  let touched = false;
  page.addEventListener("input", () => (touched = true));
  keepInSync(() => {
    if (!touched) location.reload();
  });
}
