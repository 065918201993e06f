import { signal } from "@preact/signals";
import type { Waiting } from "../store/database";
import { all, onlyInMemory } from "../store/outbox";
import { countText, text } from "../texts";

/** What the person may know about sending, honestly: how many wait, and what they wait for. */
export const waiting = signal(0);
export const refused = signal<Waiting[]>([]);
export const trouble = signal<"none" | "offline" | "server" | "signed_out">("none");
export const sending = signal(false);
export const inMemory = signal(false);
/** The server speaks a newer language than this player. */
export const outdated = signal(false);

export async function recount(): Promise<void> {
  const entries = await all();
  waiting.value = entries.filter((one) => one.refused === null).length;
  refused.value = entries.filter((one) => one.refused !== null);
  inMemory.value = onlyInMemory();
}

/** One calm line, e.g. "3 metingen wachten op verbinding". */
export function stateLine(): string {
  if (inMemory.value) return text("player-state-memory");
  if (!waiting.value) return text(trouble.value === "offline" ? "player-state-offline" : "player-state-sent");
  if (trouble.value === "signed_out") return countText("player-state-signed-out", waiting.value);
  if (trouble.value === "server") return countText("player-state-server", waiting.value);
  return sending.value ? text("player-state-sending") : countText("player-state-waiting", waiting.value);
}
