import { describe, expect, it } from "vitest";
import en from "../../content/locales/en/player.ftl?raw";
import nl from "../../content/locales/nl/player.ftl?raw";
import { countText, learnTexts, text } from "../src/texts";

const sources = import.meta.glob<string>("../src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });

function read(ftl: string): Map<string, string> {
  return new Map([...ftl.matchAll(/^([a-z-]+) = (.*)$/gm)].map(([, key = "", sentence = ""]) => [key, sentence]));
}

/** Keys as written, and for a key made on the spot the part in front of what is filled in. */
function used(): { keys: Set<string>; starts: Set<string> } {
  const code = Object.values(sources).join("\n");
  const starts = new Set([...code.matchAll(/ext\(\s*`([a-z-]+)\$\{/g)].map(([, start = ""]) => start));
  const keys = new Set([...code.matchAll(/"(player-[a-z-]+)"/g)].map(([, key = ""]) => key));
  return { keys, starts };
}

describe("the sentences", () => {
  const [dutch, english] = [read(nl), read(en)];

  it("are the same ones in both languages, with the same places", () => {
    expect([...english.keys()]).toEqual([...dutch.keys()]);
    const places = (sentence = "") => [...sentence.matchAll(/\{ \$(\w+) \}/g)].map(([, name]) => name).sort();
    for (const [key, sentence] of dutch) expect(places(english.get(key)), key).toEqual(places(sentence));
  });

  it("exist for every key the player asks for", () => {
    const code = Object.values(sources).join("\n");
    for (const [, plural, key = ""] of code.matchAll(/(countT|[^a-zA-Z]t)ext\(\s*"(player-[a-z-]+)"/g)) {
      for (const name of plural === "countT" ? [`${key}-one`, `${key}-many`] : [key]) expect(dutch.has(name), name).toBe(true);
    }
  });

  it("are all used", () => {
    const { keys, starts } = used();
    const isUsed = (key: string) =>
      keys.has(key) || keys.has(key.replace(/-(one|many)$/, "")) || [...starts].some((start) => key.startsWith(start));
    expect([...dutch.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it("are short: at most 12 words in Dutch", () => {
    for (const [key, filled] of dutch) {
      const whole = filled.replace(/\{ \$\w+ \}/g, "1");
      for (const sentence of whole.split(/(?<=[.?])\s/))
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(12);
    }
  });

  it("never shout", () => {
    for (const [key, sentence] of [...dutch, ...english]) expect(sentence.includes("!"), key).toBe(false);
  });
});

describe("filling in", () => {
  it("puts values in their places and shows a key it does not know", () => {
    learnTexts({ "player-x": "Nog {n} van {of}", "player-y-one": "{n} meting", "player-y-many": "{n} metingen" });
    expect(text("player-x", { n: 2, of: 6 })).toBe("Nog 2 van 6");
    expect(text("player-unheard-of")).toBe("player-unheard-of");
    expect([1, 2, 0].map((n) => countText("player-y", n))).toEqual(["1 meting", "2 metingen", "0 metingen"]);
  });
});
