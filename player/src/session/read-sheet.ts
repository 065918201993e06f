import type { CueSheet } from "../cue-sheet";

/** Reading a sheet from outside: either one we can perform, or why not. */
export type ReadSheet = { ok: CueSheet } | { cannot: "newer" | "damaged" };

/** The highest version this player performs. */
const VERSION = 2;

/** Fields we do not know are left alone; a higher version is refused, because performing half of it could hurt. */
export function readSheet(value: unknown): ReadSheet {
  const sheet = value as Partial<CueSheet> | null;
  if (typeof sheet !== "object" || sheet === null || sheet.format !== "kadans.cue-sheet") return { cannot: "damaged" };
  if (typeof sheet.version !== "number") return { cannot: "damaged" };
  if (sheet.version > VERSION) return { cannot: "newer" };
  const whole = typeof sheet.id === "string" && Array.isArray(sheet.steps) && sheet.steps.length > 0 && Array.isArray(sheet.log);
  return whole && sheet.safety && sheet.steps?.every(readable) ? { ok: sheet as CueSheet } : { cannot: "damaged" };
}

/** A step of a kind we do not know would leave the player standing still. */
function readable(step: CueSheet["steps"][number]): boolean {
  if (step.end?.by === "cycles") return (step.cycle ?? []).some((phase) => phase.ms > 0);
  return step.end?.by === "time" || step.end?.by === "event";
}
