/** Hands the answers and the advice to the person's own diary, when they ask for it. Nothing is kept on the way: it arrives now or not at all. */
import type { DiaryReceipt, Facts, PlayerBundle } from "../cue-sheet";
import { uuidv7 } from "../ids";
import { entry } from "../session/outcome";
import { deviceName } from "../store/device";
import type { Book } from "./book";
import type { Advice } from "./judge";
import type { Talk } from "./talk";

/** The answers as they were given, with the advice they led to: the single ones by name, signs that are there as a list. */
export function factsOf(book: Book, { answers }: Talk, advice: Advice): Facts {
  const signs = new Set(book.inputs.filter((input) => input.kind !== "single").map((input) => input.name));
  const told = [...answers.known];
  return {
    ...Object.fromEntries(told.filter(([input]) => !signs.has(input))),
    yes: told.filter(([input, value]) => signs.has(input) && value === "yes").map(([input]) => input),
    unsure: [...answers.unsure],
    level: advice.level,
    run: advice.run,
    exclude: advice.exclude,
    likely: advice.likely.map((one) => one.condition),
    rules: advice.rules,
    book: advice.book,
  };
}

export async function hand(book: Book, talk: Talk, advice: Advice): Promise<void> {
  const bundle = await asked<PlayerBundle>("/api/player");
  const now = Date.now();
  const event = { kind: "observed", observation: "triage", session: null, facts: factsOf(book, talk, advice) } as const;
  const written = entry(uuidv7(now), event, now);
  const post = { person: bundle.person, sent_at: new Date(now).toISOString(), device: await deviceName(), entries: [written] };
  const receipt = await asked<DiaryReceipt>("/api/diary", { method: "POST", body: JSON.stringify(post) });
  if (receipt.outcomes[0]?.outcome === "refused") throw new Error(receipt.outcomes[0].reason ?? "refused");
}

async function asked<T>(address: string, more: RequestInit = {}): Promise<T> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const answer = await fetch(address, { credentials: "same-origin", redirect: "error", headers, ...more });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as T;
}
