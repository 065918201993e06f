import { entry } from "../session/outcome";
import { dropValue, setValue, value } from "../store/database";
import { write } from "../sync/diary";
import { breathingDone, counts, type Practice } from "./practice";

/** Writes a practice down when it counts, and forgets it. Returns whether it counted. */
export async function settle(practice: Practice): Promise<boolean> {
  if (counts(practice)) await write(practice.person, entry(practice.id, breathingDone(practice), practice.started_at));
  await dropValue("practice").catch(() => undefined);
  return counts(practice);
}

/** A practice that a killed page left behind. Its id is its own, so settling it twice is still one entry. */
export async function settleLeftOver(): Promise<void> {
  const left = await value("practice").catch(() => undefined);
  if (left) await settle(left);
}

export function keepPractice(practice: Practice): void {
  void setValue("practice", practice).catch(() => undefined);
}
