import { signal } from "@preact/signals";
import type { PulseSession } from "./session";

/** The strap, for screens that load before any of its code: a device without one never fetches the rest. */

export const pulse = signal<PulseSession | null>(null);

/** What a person hears about the connection. */
export type Link = "none" | "connecting" | "on" | "lost" | "failed";
export const link = signal<Link>("none");

/** iOS, and browsers that leave Bluetooth out. The pacer is complete without. */
export function canConnect(): boolean {
  return typeof navigator !== "undefined" && "bluetooth" in navigator;
}
