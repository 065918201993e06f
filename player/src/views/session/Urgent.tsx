import type { Safety } from "../../cue-sheet";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";

/** Nothing stands in front of this: whom to call, what to do, and only then the rest. It all works without a network. */
export function Urgent({ safety, onDone }: { safety: Safety; onDone: () => void }) {
  return (
    <Screen
      name="urgent"
      title={text("player-urgent-title")}
      actions={<Button onPress={onDone}>{text("player-urgent-later")}</Button>}
    >
      <ul class="player-calls">
        {safety.calls.map((call) => (
          <li key={call.number}>
            <a class="player-call" href={`tel:${call.number.replace(/[^+\d]/g, "")}`}>
              <span>{call.label}</span> <b>{call.number}</b>
            </a>
          </li>
        ))}
      </ul>
      <div role="alert">
        {safety.urgent_text.map((sentence) => (
          <p key={sentence} class="player-urgent-line">
            {sentence}
          </p>
        ))}
      </div>
      <p>{text("player-urgent-noted")}</p>
      <StateLine />
    </Screen>
  );
}
