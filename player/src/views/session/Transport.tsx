import type { CueSheet, Step } from "../../cue-sheet";
import { mayUnmark } from "../../session/marks";
import { isLarge } from "../../reach";
import type { Performer } from "../../session/performer";
import { isTest, mayLeave } from "../../session/timeline";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { BackIcon, GoIcon, PauseIcon, SkipIcon } from "../parts/icons";

/** Back, pause and on. A test has none of them, only its last press taken back; a rest that must last is neither left nor redone. */
export function Transport({ sheet, step, performer }: { sheet: CueSheet; step: Step; performer: Performer }) {
  const run = performer.run.value;
  const fixed = !mayLeave(step, run.elapsed_ms - run.step_from_ms);
  const justEnded = run.marks.at(-1)?.left && mayUnmark(sheet, run);
  if ((isTest(step) || justEnded) && !run.paused)
    return (
      <Button kind="calm" onPress={performer.unmark} disabled={!mayUnmark(sheet, run)}>
        <BackIcon />
        {text("player-unmark")}
      </Button>
    );
  // Large and calm: nothing to press by mistake while moving. Who pauses has both.
  const few = isLarge() && !run.paused;
  return (
    <div class={`player-transport ${few ? "player-transport-few" : ""}`}>
      {!few && (
        <Button kind="round" label={text("player-again")} onPress={performer.back} disabled={fixed}>
          <BackIcon />
        </Button>
      )}
      <Button first kind={run.paused ? "main" : "calm"} onPress={run.paused ? performer.resume : performer.pause}>
        {run.paused ? <GoIcon /> : <PauseIcon />}
        <span class="player-word">{text(run.paused ? "player-go-on" : "player-pause")}</span>
      </Button>
      {!few && (
        <Button kind="round" label={text("player-skip")} onPress={performer.skip} disabled={fixed}>
          <SkipIcon />
        </Button>
      )}
    </div>
  );
}
