import { isPicture } from "../pictures";
import { keep, kept } from "./keep";
import type { Route } from "./routes";

/** A page that takes longer than this is not coming; the device has its own. */
const PATIENCE_MS = 3_000;

export async function file(request: Request, path: string): Promise<Response> {
  const held = await kept(path);
  if (held) return held;
  const answer = await fetch(request);
  if (isPicture(path)) await keep(path, answer.clone());
  return answer;
}

/** The page from the network when it comes in time, else the shell or the copy that stands in for it. */
export async function page(request: Request, route: Extract<Route, "shell" | "copy">, path: string): Promise<Response> {
  const network = fetch(request);
  const tried = network.catch(() => null);
  const instead = await kept(route === "copy" ? path : "/play/shell");
  if (!instead) return network;
  const answer = await Promise.race([tried, patience()]);
  if (!answer || answer.status >= 500) return instead;
  if (route === "copy") await keep(path, answer.clone());
  return answer;
}

function patience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
}
