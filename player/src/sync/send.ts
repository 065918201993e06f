import type { DiaryReceipt } from "../cue-sheet";
import type { Waiting } from "../store/database";
import { deviceName } from "../store/device";
import { all, remove, rescue, setRefused } from "../store/outbox";
import { nextBatch, postOf } from "./batch";

/**
 * How sending went. `reached` tells whether anything was asked of the server at all: an empty outbox says nothing about the network.
 * `later` asks to be called again, after `wait_s` when the server named a time.
 */
export type Sent =
  { now: "empty"; reached: boolean } | { now: "signed_out" } | { now: "later"; why: "offline" | "server"; wait_s: number | null };

type Answer = { receipt: DiaryReceipt } | { status: number; wait_s: number | null } | "offline";

const TOGETHER = "kadans-outbox";

/** Sends everything that waits. The page and the worker take turns, so that nothing is under way twice. */
export function sendOutbox(): Promise<Sent> {
  return navigator.locks ? navigator.locks.request(TOGETHER, sendAll) : sendAll();
}

async function sendAll(): Promise<Sent> {
  await rescue();
  let most: number | undefined;
  let reached = false;
  const strangers = new Set<string>();
  for (;;) {
    const batch = nextBatch(
      (await all()).filter((one) => !strangers.has(one.person)),
      most,
    );
    if (!batch.length) return strangers.size ? { now: "signed_out" } : { now: "empty", reached };
    const answer = await post(batch);
    if (answer === "offline") return { now: "later", why: "offline", wait_s: null };
    reached = true;
    if ("receipt" in answer) {
      if (!(await apply(batch, answer.receipt))) return { now: "later", why: "server", wait_s: null };
      continue;
    }
    if (answer.status === 401) return { now: "signed_out" };
    if (answer.status === 403) {
      // Somebody else is signed in. These entries wait for their own person; those of the other may go.
      strangers.add(batch[0]?.person ?? "");
      continue;
    }
    if (!isOurFault(answer.status)) return { now: "later", why: "server", wait_s: answer.wait_s };
    // One entry spoils the batch: send them one by one, so that the good ones get through and the bad one is named.
    if (batch.length === 1 && batch[0]) await setRefused(batch[0].id, "");
    most = 1;
  }
}

/** The request itself was wrong, so sending it again cannot help. Too early and too many are the server's trouble. */
function isOurFault(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429;
}

async function post(batch: Waiting[]): Promise<Answer> {
  try {
    const response = await fetch("/api/diary", {
      method: "POST",
      credentials: "same-origin",
      redirect: "manual",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(postOf(batch, await deviceName(), new Date())),
    });
    if (response.type === "opaqueredirect") return { status: 401, wait_s: null }; // Every redirect leads to a login.
    if (!response.ok) return { status: response.status, wait_s: Number(response.headers.get("retry-after")) || null };
    return { receipt: (await response.json()) as DiaryReceipt };
  } catch {
    return "offline";
  }
}

/** Does what the receipt says of the entries we sent. Returns whether that brought us further. */
async function apply(batch: Waiting[], receipt: DiaryReceipt): Promise<boolean> {
  const sent = new Set(batch.map((one) => one.id));
  const outcomes = (receipt.outcomes ?? []).filter((outcome) => sent.has(outcome.id));
  const refused = outcomes.filter((outcome) => outcome.outcome === "refused");
  const taken = outcomes.filter((outcome) => outcome.outcome === "stored" || outcome.outcome === "known");
  await remove(taken.map((outcome) => outcome.id));
  for (const outcome of refused) await setRefused(outcome.id, outcome.reason ?? "");
  return refused.length + taken.length > 0;
}
