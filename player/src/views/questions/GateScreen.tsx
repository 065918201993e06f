import type { AnswerGate, Safety } from "../../cue-sheet";
import { text } from "../../texts";
import { Button, LinkButton } from "../parts/Button";
import { Calls } from "../parts/Calls";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";

/** What an answer does, in the words of the sheet, and whom to call. A stop is not talked away with another answer. */
export function GateScreen({
  gate,
  safety,
  onChange,
  onGoOn,
}: {
  gate: AnswerGate;
  safety: Safety | null;
  onChange: () => void;
  /** Null when nothing starts. */
  onGoOn: (() => void) | null;
}) {
  const stops = gate.effect === "stop";
  return (
    <Screen
      name={stops ? "urgent" : "gate"}
      title={text(`player-gate-${gate.effect}`)}
      actions={
        <>
          {!stops && <Button onPress={onChange}>{text("player-gate-change")}</Button>}
          {onGoOn ? (
            <Button kind={stops ? "quiet" : "main"} onPress={onGoOn}>
              {text("player-go-on")}
            </Button>
          ) : (
            <LinkButton kind={stops ? "quiet" : "main"} href="/today">
              {text("player-to-today")}
            </LinkButton>
          )}
        </>
      }
    >
      {stops && <Calls safety={safety} />}
      <div role="alert">
        <p class={stops ? "player-urgent-line" : "player-gate-line"}>{gate.text}</p>
        {stops &&
          safety?.urgent_text.map((sentence) => (
            <p key={sentence} class="player-urgent-line">
              {sentence}
            </p>
          ))}
      </div>
      {gate.effect !== "warn" && (
        <>
          <p>{text("player-gate-noted")}</p>
          <StateLine />
        </>
      )}
      {gate.effect === "hold" && <Calls safety={safety} />}
    </Screen>
  );
}
