import { readBundle, storeBundle } from "../store/bundle";
import type { PlayerBundle } from "../cue-sheet";

export type Refreshed = { bundle: PlayerBundle } | { failed: "offline" | "signed_out" | "newer" };

/** Fetches two weeks of work and keeps it. A bundle we cannot read leaves the old one where it is. */
export async function refreshBundle(): Promise<Refreshed> {
  try {
    const response = await fetch("/api/player", {
      credentials: "same-origin",
      redirect: "manual",
      headers: { accept: "application/json" },
    });
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) return { failed: "signed_out" };
    if (!response.ok) return { failed: "offline" };
    const read = readBundle(await response.json());
    if ("cannot" in read) return { failed: read.cannot === "newer" ? "newer" : "offline" };
    await storeBundle(read.ok).catch(() => undefined); // A full disk still lets us play what we hold in our hands.
    return { bundle: read.ok };
  } catch {
    return { failed: "offline" };
  }
}
