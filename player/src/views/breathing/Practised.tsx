import { breathsOf, type Practice } from "../../breathing/practice";
import { minutesLeft } from "../../time/format";
import { pulse } from "../../pulse/state";
import { countText, text } from "../../texts";
import { Button, LinkButton } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";

/** What was done, and whether it counts. Too short is fine too. */
export function Practised({ practice, counted, onAgain }: { practice: Practice; counted: boolean; onAgain: () => void }) {
  return (
    <Screen
      name="saved"
      title={text(counted ? "player-breathing-saved" : "player-breathing-short-title")}
      actions={
        <>
          <Button onPress={onAgain}>{text("player-breathing-again")}</Button>
          <LinkButton kind="main" href="/today">
            {text("player-to-today")}
          </LinkButton>
        </>
      }
    >
      {counted ? (
        <>
          <p>
            {countText("player-breaths", breathsOf(practice))}, {countText("player-minutes", minutesLeft(practice.paced_ms))}.
          </p>
          <p>{text("player-saved-who")}</p>
          {pulse.value && (
            <p>
              <a href="/recordings">{text("player-pulse-see")}</a>
            </p>
          )}
        </>
      ) : (
        <p>{text("player-breathing-too-short")}</p>
      )}
      <StateLine />
    </Screen>
  );
}
