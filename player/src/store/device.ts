import { uuidv7 } from "../ids";
import { setValue, value } from "./database";

/** A name for this device, made once. It tells two phones of one person apart and nothing more. */
export async function deviceName(): Promise<string> {
  const known = await value("device");
  if (known) return known;
  const name = uuidv7(Date.now());
  await setValue("device", name);
  return name;
}
