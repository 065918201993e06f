import type { Safety } from "../../cue-sheet";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";

/** Why someone stops. The urgent reasons stand first; one tap each. */
export function StopReasons({
  safety,
  onChoose,
  onBack,
}: {
  safety: Safety;
  onChoose: (reason: string) => void;
  onBack: () => void;
}) {
  const reasons = [...safety.reasons].sort((a, b) => Number(b.urgent) - Number(a.urgent));
  return (
    <Screen name="reasons" title={text("player-stop-why")} actions={<Button onPress={onBack}>{text("player-stop-back")}</Button>}>
      <p>{text("player-stop-kind")}</p>
      <ul class="player-reason-list">
        {reasons.map((reason) => (
          <li key={reason.value}>
            <button type="button" class={`button ${reason.urgent ? "button-stop" : ""}`} onClick={() => onChoose(reason.value)}>
              {reason.text}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
