import { forgetPerson } from "../store/bundle";
import { all } from "../store/outbox";
import { closeDatabase, database } from "../store/database";
import { dropAll } from "./keep";

/**
 * After signing out nothing of this person is left on the device, but for entries still on their way:
 * those stay, and are sent only when the same person opens their link again.
 */
export async function forgetEverything(): Promise<void> {
  await dropAll();
  await forgetPerson();
  if ((await all()).length) return;
  await (await database()).clear("values");
  await closeDatabase();
}
