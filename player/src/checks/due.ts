import type { PlayerBundle, Task } from "../cue-sheet";
import { localDay } from "../time/format";

/** Which checks are due on this device: in their days, after their hour, and not answered here yet. */

/** Names a check: the same questions about the same session, for the same day. */
export function taskName(task: Task): string {
  return [task.kind, task.session ?? "", task.from].join(" ");
}

export function dueTasks(bundle: PlayerBundle | null, answered: readonly string[], now: Date): Task[] {
  return (bundle?.tasks ?? []).filter((task) => isDue(task, now) && !answered.includes(taskName(task)));
}

function isDue(task: Task, now: Date): boolean {
  const today = localDay(now);
  if (today < task.from || today > task.until) return false;
  return today > task.from || now.getHours() >= task.from_hour;
}
