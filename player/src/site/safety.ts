import { uuidv7 } from "../ids";
import { entry } from "../session/outcome";
import { value } from "../store/database";
import { write } from "../sync/diary";

/** Someone who presses this button does not wait for a slow network. */
const PATIENCE_MS = 4_000;

/**
 * "I do not feel safe": told to the practice at once, or written down on the device and sent as soon as there is a network.
 * Without a script the form does the same by itself; the numbers to call stay on the page either way.
 */
export function tellWhenNotSafe(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-safety-signal]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void tell(form).then(
      () => confirm(form),
      () => form.submit(),
    );
  });
}

async function tell(form: HTMLFormElement): Promise<void> {
  if (!(await toldAtOnce(form.action).catch(() => false))) await writeSignal();
}

/** Only our own page is an answer: a network that wants a password answers everything with a page of its own. */
async function toldAtOnce(address: string): Promise<boolean> {
  const answer = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    redirect: "error",
    body: new URLSearchParams(),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return answer.ok && (await answer.text()).includes("data-safety-signal");
}

/** Every press is a call for a human being, so every press is an entry of its own. */
async function writeSignal(): Promise<void> {
  const bundle = await value("bundle");
  if (!bundle) throw new Error("nobody is known on this device");
  const now = Date.now();
  await write(bundle.person, entry(uuidv7(now), { kind: "safety_signal", signal: "not_safe", detail: null }, now));
}

function confirm(form: HTMLFormElement): void {
  const told = form.parentElement?.querySelector<HTMLElement>("[data-told]");
  if (told) told.hidden = false;
}
