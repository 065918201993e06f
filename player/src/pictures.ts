import type { PlayerBundle } from "./cue-sheet";

/** The drawings of exercises: one file per name, the same for everyone, kept with the bundle for when there is no network. */
const FOLDER = "/assets/exercises/";

export function pictureAddress(name: string): string {
  return `${FOLDER}${encodeURIComponent(name)}.svg`;
}

export function isPicture(path: string): boolean {
  return path.startsWith(FOLDER);
}

/** Every drawing that the sheets of a bundle name, once. */
export function picturesOf(bundle: PlayerBundle): string[] {
  const names = bundle.sheets.flatMap((sheet) => sheet.steps.flatMap((step) => step.picture ?? []));
  return [...new Set(names)].map(pictureAddress);
}

/** Asks the worker to fetch what it does not hold yet. */
export async function keepPictures(bundle: PlayerBundle): Promise<void> {
  const addresses = picturesOf(bundle);
  if (!addresses.length || !navigator.serviceWorker) return;
  (await navigator.serviceWorker.ready).active?.postMessage({ kind: "pictures", addresses });
}
