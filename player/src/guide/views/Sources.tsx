import { text } from "../../texts";
import { inWords } from "../days";
import type { Reader } from "./Guide";

/** What the advice rests on: each claim with where it was found and when it was last reviewed. */
export function Sources({ reader: { rules, language }, cards }: { reader: Reader; cards: string[] }) {
  const known = [...new Set(cards)].flatMap((card) => rules.sources[card] ?? []);
  if (known.length === 0) return null;
  return (
    <details class="aside">
      <summary>{text("talk-sources")}</summary>
      <ul>
        {known.map((source) => (
          <li key={source[language]}>
            {source[language]}{" "}
            <small>
              {source.found.join("; ")}, {text("talk-reviewed", { date: inWords(source.reviewed_on, language) })}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
