import type { Step } from "../../cue-sheet";
import type { Run } from "../../session/run";
import { text } from "../../texts";

/** The scale that ends a step: 0 to 10. */
const LEVELS = Array.from({ length: 11 }, (_, level) => level);

/** What an event-ended step waits for: one press, or a level. */
export function Ask({
  step,
  run,
  onTap,
  onLevel,
}: {
  step: Step;
  run: Run;
  onTap: () => void;
  onLevel: (level: number) => void;
}) {
  if (step.end.by !== "event") return null;
  if (step.end.event === "tap") {
    return (
      <button type="button" class="button button-main player-tap" onClick={onTap}>
        {text("player-tap")}
      </button>
    );
  }
  const { event, target } = step.end;
  return (
    <div class="player-levels" role="group" aria-label={text("player-level-ask")}>
      <p>
        {text(event === "level_reached" ? "player-level-reached" : "player-level-gone", {
          n: target ?? (event === "level_reached" ? 10 : 0),
        })}
      </p>
      <div class="scale-row player-columns-6">
        {LEVELS.map((level) => (
          <button type="button" key={level} class="scale-step" aria-pressed={run.level === level} onClick={() => onLevel(level)}>
            {level}
          </button>
        ))}
      </div>
    </div>
  );
}
