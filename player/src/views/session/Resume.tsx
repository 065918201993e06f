import type { CueSheet } from "../../cue-sheet";
import { countTheGap, keepRun } from "../../session/running";
import { stop, type Run } from "../../session/run";
import { clockText, minutesLeft } from "../../time/format";
import { text } from "../../texts";
import { BeatLine } from "../parts/BeatLine";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";

/** The page was gone while a session ran. Only the person knows whether they went on, so they choose. */
export function Resume({
  sheet,
  run,
  onGoOn,
  onClose,
}: {
  sheet: CueSheet;
  run: Run;
  onGoOn: (run: Run) => void;
  onClose: (run: Run) => void;
}) {
  const away = minutesLeft(Date.now() - run.seen_at);
  const close = () => {
    const left = stop(sheet, run, run.elapsed_ms, "left", run.seen_at);
    keepRun(left);
    onClose(left);
  };
  return (
    <Screen
      name="resume"
      title={text("player-resume-title")}
      actions={
        <>
          <Button onPress={close}>{text("player-resume-close")}</Button>
          {!run.paused && <Button onPress={() => onGoOn(countTheGap(run, Date.now()))}>{text("player-resume-counted")}</Button>}
          <Button kind="main" onPress={() => onGoOn({ ...run, seen_at: Date.now() })}>
            {text("player-resume", { time: clockText(run.elapsed_ms) })}
          </Button>
        </>
      }
    >
      <p>{text("player-resume-where", { step: sheet.steps[run.step]?.label ?? "", n: away })}</p>
      <BeatLine
        sheet={sheet}
        place={{ run, now: () => run.elapsed_ms }}
        label={text("player-resume-where", { step: sheet.steps[run.step]?.label ?? "", n: away })}
      />
    </Screen>
  );
}
