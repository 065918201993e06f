import type { Safety } from "../../cue-sheet";
import { text } from "../../texts";

/** Whom to call, one tap each. Without numbers on the device the page "help now" has them, also without a network. */
export function Calls({ safety }: { safety: Pick<Safety, "calls"> | null }) {
  if (!safety?.calls.length) return <a href="/help-now">{text("player-help-now")}</a>;
  return (
    <ul class="player-calls">
      {safety.calls.map((call) => (
        <li key={call.number}>
          <a class="player-call" href={`tel:${call.number.replace(/[^+\d]/g, "")}`}>
            <span>{call.label}</span> <b>{call.number}</b>
          </a>
        </li>
      ))}
    </ul>
  );
}
