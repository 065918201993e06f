import { text } from "../../texts";
import type { Advice, Likely } from "../judge";
import { speaksFor } from "../reasons";
import type { Talk } from "../talk";
import type { Reader } from "./Guide";

interface Parts {
  reader: Reader;
  talk: Talk;
  advice: Advice;
}

/** What the complaint looks like and could also be, each with what was said that speaks for it. Names for patterns, not diagnoses. */
export function Looks({ reader, talk, advice }: Parts) {
  if (advice.outside || advice.level === "emergency") return null;
  const [first, ...others] = advice.likely;
  return (
    <section class="stack">
      <h2>{text("talk-looks")}</h2>
      {first ? <Pattern reader={reader} talk={talk} likely={first} /> : <p>{text("triage-unclassified")}</p>}
      {others.length > 0 && <h3>{text("talk-also")}</h3>}
      {others.map((likely) => (
        <Pattern key={likely.condition} reader={reader} talk={talk} likely={likely} />
      ))}
    </section>
  );
}

function Pattern({ reader: { rules, language }, talk, likely }: { reader: Reader; talk: Talk; likely: Likely }) {
  const label = rules.conditions[likely.condition]?.[language] ?? likely.condition;
  const grade = likely.severity ? ` (${text(`triage-severity-${likely.severity}`)})` : "";
  const said = speaksFor(rules.book, talk.answers, talk.replies, likely.condition);
  return (
    <div class="stack">
      <p>{text("triage-fits", { label: label + grade })}</p>
      {said.length > 0 && (
        <>
          <p>{text("talk-you-said")}</p>
          <ul>
            {said.map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/guide/conditions/${likely.condition}`}>{text("talk-read", { label })}</a>
      </p>
    </div>
  );
}
