import type { Safety } from "../../cue-sheet";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Calls } from "../parts/Calls";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";

/** Nothing stands in front of this: whom to call, what to do, and only then the rest. It all works without a network. */
export function Urgent({ safety, why, onDone }: { safety: Safety; why?: string | undefined; onDone: () => void }) {
  return (
    <Screen
      name="urgent"
      title={text("player-urgent-title")}
      actions={<Button onPress={onDone}>{text("player-urgent-later")}</Button>}
    >
      <Calls safety={safety} />
      <div role="alert">
        {why && <p class="player-urgent-line">{why}</p>}
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
