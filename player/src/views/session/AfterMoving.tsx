import type { CueSheet } from "../../cue-sheet";
import type { Answer } from "../../session/answers";
import { asked } from "../../session/asking";
import type { Performer } from "../../session/performer";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { Leftover } from "./Leftover";
import { Result } from "./Result";

/** Between the last step and the log: the moments of a test, what an answer set off, and what was still open about its parts. */
export function AfterMoving({
  sheet,
  performer,
  result,
  onAnswer,
}: {
  sheet: CueSheet;
  performer: Performer;
  /** Set while the moments of a test are still to be seen. */
  result: { mayUndo: boolean; onSeen: () => void } | false;
  onAnswer: (answer: Answer | undefined) => void;
}) {
  const { notice } = performer.run.value;
  const question = asked(sheet, performer.run.value);
  if (result) return <Result sheet={sheet} performer={performer} mayUndo={result.mayUndo} onDone={result.onSeen} />;
  if (notice)
    return (
      <Screen
        name="gate"
        title={text(notice.effect === "hold" ? "player-gate-set" : "player-gate-warn")}
        actions={
          <Button kind="main" onPress={performer.read}>
            {text("player-gate-read")}
          </Button>
        }
      >
        <p class="player-gate-line">{notice.text}</p>
      </Screen>
    );
  return question && <Leftover asked={question} onAnswer={onAnswer} onBack={performer.askAgain} />;
}
