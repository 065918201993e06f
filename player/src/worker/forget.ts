import { forgetDevice } from "../store/forget";
import { dropAll } from "./keep";

/** Kept pages first: they are what the next person could open. */
export async function forgetEverything(): Promise<void> {
  await dropAll();
  await forgetDevice();
}
