import type { DiaryPost } from "../cue-sheet";
import type { Waiting } from "../store/database";

/** The server takes at most this much at once. */
const MOST_ENTRIES = 50;
const MOST_BYTES = 200_000;
/** Room for the frame around the entries. */
const FRAME_BYTES = 500;

/** The next entries to send: of one person, oldest first, within the limits. One entry always goes, however large. */
export function nextBatch(waiting: Waiting[], most: number = MOST_ENTRIES): Waiting[] {
  const first = waiting.find((one) => one.refused === null);
  const batch: Waiting[] = [];
  let bytes = FRAME_BYTES;
  for (const one of waiting) {
    if (one.refused !== null || one.person !== first?.person) continue;
    bytes += new TextEncoder().encode(JSON.stringify(one.entry)).length + 1;
    if (batch.length && (batch.length >= most || bytes > MOST_BYTES)) break;
    batch.push(one);
  }
  return batch;
}

export function postOf(batch: Waiting[], device: string, now: Date): DiaryPost {
  return { person: batch[0]?.person ?? "", sent_at: now.toISOString(), device, entries: batch.map((one) => one.entry) };
}
