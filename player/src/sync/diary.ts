import type { DiaryEntry } from "../cue-sheet";
import { keep } from "../store/outbox";
import { recount } from "./state";
import { sendInBackground, syncNow } from "./schedule";

/**
 * Writes an entry down. Resolves when the device holds it, so that a screen never confirms what could still be lost;
 * sending goes on by itself.
 */
export async function write(person: string, entry: DiaryEntry): Promise<"disk" | "memory"> {
  const where = await keep(person, entry);
  await recount();
  void syncNow();
  void sendInBackground().catch(() => undefined);
  return where;
}
