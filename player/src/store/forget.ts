import { forgetPerson } from "./bundle";
import { closeDatabase, database } from "./database";
import { all } from "./outbox";

/** The database of spoken notes, which has its own so that the player can open without it. */
export const VOICES = "kadans-voices";

/**
 * After signing out nothing of this person is left on the device, but for entries still on their way:
 * those stay, and are sent only when the same person opens their link again.
 */
export async function forgetDevice(): Promise<void> {
  await forgetPerson();
  indexedDB.deleteDatabase(VOICES);
  if (!(await all()).length) await (await database()).clear("values");
  await closeDatabase();
}
