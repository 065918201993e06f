import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach } from "vitest";
import nl from "../../../content/locales/nl/player.ftl?raw";
import { storeBundle } from "../../src/store/bundle";
import { recount } from "../../src/sync/state";
import { learnTexts } from "../../src/texts";
import { asked, bundle as held } from "../../src/views/app-state";
import { bundle } from "./sheets";

/** A screen of the player with Dutch sentences and a bundle on the device, and a hand that presses what it reads. */
export function screen() {
  let mount: HTMLElement;

  beforeEach(async () => {
    learnTexts(
      Object.fromEntries([...nl.matchAll(/^(player-[a-z-]+) = (.*)$/gm)].map(([, key = "", sentence = ""]) => [key, sentence])),
    );
    mount = document.body.appendChild(document.createElement("div"));
    held.value = bundle;
    asked.value = true;
    await storeBundle(bundle);
    await recount();
  });

  afterEach(() => render(null, mount));

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve, 4)));
  }

  async function show(what: preact.ComponentChild): Promise<void> {
    await act(() => render(what, mount));
    await settle();
  }

  function button(name: string): HTMLElement {
    const found = [...mount.querySelectorAll<HTMLElement>("button, a, label")].find((one) =>
      (one.getAttribute("aria-label") ?? one.textContent ?? "").includes(name),
    );
    if (!found) throw new Error(`no "${name}" in: ${mount.textContent}`);
    return found;
  }

  async function press(...names: string[]): Promise<void> {
    for (const name of names) {
      await act(() => (button(name).querySelector("input") ?? button(name)).click());
      await settle();
    }
  }

  return {
    show,
    press,
    button,
    settle,
    said: () => mount.textContent ?? "",
    find: (selector: string) => mount.querySelector(selector),
    all: (selector: string) => [...mount.querySelectorAll(selector)],
  };
}
