import type { CueSheet } from "../../cue-sheet";
import { mayUnmark } from "../../session/marks";
import type { Performer } from "../../session/performer";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { Marks } from "./Marks";

/** The test is over: what was marked, calmly. A press by mistake is taken back here, and the test goes on. */
export function Result({
  sheet,
  performer,
  mayUndo,
  onDone,
}: {
  sheet: CueSheet;
  performer: Performer;
  /** False after a kill: the time of the test is over then. */
  mayUndo: boolean;
  onDone: () => void;
}) {
  const run = performer.run.value;
  return (
    <Screen
      name="result"
      title={text("player-result-title")}
      actions={
        <>
          {mayUndo && mayUnmark(sheet, run) && <Button onPress={performer.unmark}>{text("player-unmark")}</Button>}
          <Button kind="main" onPress={onDone}>
            {text("player-go-on")}
          </Button>
        </>
      }
    >
      <Marks sheet={sheet} run={run} />
      <p>{text("player-result-who")}</p>
    </Screen>
  );
}
