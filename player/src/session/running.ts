import { dropValue, setValue, value } from "../store/database";
import { NOTHING_TOLD, type Run } from "./run";

/** The one run of this device, as it is kept. */

/** A run not seen for longer than this is not "busy" any more: an update of the player need not wait for it. */
const BUSY_MS = 10 * 60_000;
/** After this long nobody goes on where they were: the session counts as it is. */
const RESUMABLE_MS = 6 * 60 * 60_000;

/** Not written when the disk is full: the session goes on in memory. */
export function keepRun(run: Run): void {
  void setValue("run", run).catch(() => undefined);
}

export async function keptRun(): Promise<Run | undefined> {
  const run = await value("run").catch(() => undefined);
  return run && { ...NOTHING_TOLD, ...run };
}

export async function forgetRun(): Promise<void> {
  await dropValue("run").catch(() => undefined);
}

export function resumable(run: Run, now_ms: number): boolean {
  return run.stage === "moving" && recent(run, now_ms);
}

export function recent(run: Run, now_ms: number): boolean {
  return now_ms - run.seen_at < RESUMABLE_MS;
}

/** Whether a session is being performed on this device, in any tab. */
export async function isRunning(now_ms: number): Promise<boolean> {
  const run = await keptRun();
  return run?.stage === "moving" && now_ms - run.seen_at < BUSY_MS;
}

/** The person went on while the page was gone: time stood still here, not there. */
export function countTheGap(run: Run, now_ms: number): Run {
  return { ...run, elapsed_ms: run.elapsed_ms + Math.max(0, now_ms - run.seen_at), seen_at: now_ms };
}
