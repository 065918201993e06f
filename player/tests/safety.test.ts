import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PlayerBundle } from "../src/cue-sheet";
import { tellWhenNotSafe } from "../src/site/safety";
import { setValue } from "../src/store/database";
import { all } from "../src/store/outbox";

const PAGE = `<section>
  <form action="/help-now" method="post" data-safety-signal><button>Ik voel mij niet veilig</button></form>
  <div data-told hidden>Het staat opgeschreven</div>
</section>`;

function press(): HTMLFormElement {
  const form = document.querySelector("form")!;
  form.submit = vi.fn();
  tellWhenNotSafe(document);
  form.dispatchEvent(new Event("submit", { cancelable: true }));
  return form;
}

const told = () => !document.querySelector<HTMLElement>("[data-told]")!.hidden;

describe("I do not feel safe", () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
  });

  it("is told at once when there is a network", async () => {
    const posts: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      posts.push(new URL(address, "http://kadans.example").pathname);
      return new Response(PAGE);
    });
    press();
    await vi.waitFor(() => expect(told()).toBe(true));
    expect(posts).toEqual(["/help-now"]);
    expect(await all()).toEqual([]);
  });

  for (const [network, answer] of [
    ["no network", () => Promise.reject(new TypeError("network"))],
    ["a server in trouble", async () => new Response(PAGE, { status: 503 })],
    ["a network that asks for a password", async () => new Response("<html>captive portal</html>")],
  ] as const) {
    it(`stays on the device with ${network}, as a signal without a word of why`, async () => {
      await setValue("bundle", { person: "p" } as PlayerBundle);
      vi.stubGlobal("fetch", answer);
      press();
      await vi.waitFor(() => expect(told()).toBe(true));
      const [waiting] = await all();
      expect(waiting?.person).toBe("p");
      expect(waiting?.entry.event).toEqual({ kind: "safety_signal", signal: "not_safe", detail: null });
    });
  }

  it("goes the long way when this device knows nobody", async () => {
    const form = press();
    await vi.waitFor(() => expect(form.submit).toHaveBeenCalled());
    expect(told()).toBe(false);
  });
});
