/** Asks the browser not to clear our data when space runs short. It may say no; the outbox works either way. */
export function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => false);
}
