import type { Question, Step } from "../../cue-sheet";
import type { Performer } from "../../session/performer";
import { endsAtLevel } from "../../session/run";
import { mustLastMs } from "../../session/timeline";
import { text } from "../../texts";
import type { Numbers } from "../parts/ScaleField";
import { NumberKeys } from "../questions/NumberKeys";

/** The scale of a level event when the sheet names none. */
const ZERO_TO_TEN: Numbers = { kind: "number", min: 0, max: 10, anchors: [] };

/** What an event-ended step waits for: one press, or a level. */
export function Ask({ step, performer }: { step: Step; performer: Performer }) {
  if (step.end.by !== "event") return null;
  if (step.stamps?.some((stamp) => stamp.ends)) return null; // That stamp is the press.
  if (step.end.event === "tap") return <Tap step={step} performer={performer} />;
  const { end } = step;
  return (
    <div class="player-levels" role="group" aria-label={text("player-level-ask")}>
      <p>
        {text(end.event === "level_reached" ? "player-level-reached" : "player-level-gone", {
          n: end.target ?? (end.event === "level_reached" ? 10 : 0),
        })}
      </p>
      <NumberKeys
        scale={step.levels ?? ZERO_TO_TEN}
        chosen={performer.run.value.level}
        ending={(level) => endsAtLevel(end, level)}
        onChoose={performer.level}
      />
    </div>
  );
}

/** One press ends it. Where the sheet asks how much was done, that press is the answer. */
function Tap({ step, performer }: { step: Step; performer: Performer }) {
  const run = performer.run.value;
  if (mustLastMs(step, run.elapsed_ms - run.step_from_ms) > 0) return null;
  const options = doneOptions(step.ask);
  if (!options)
    return (
      <button type="button" class="button button-main player-tap" onClick={() => performer.tap()}>
        {text(step.effort === "ease" ? "player-go-on" : "player-tap")}
      </button>
    );
  return (
    <div class="player-options player-options-tap">
      {options.map((option, index) => (
        <button
          type="button"
          key={option.value}
          class={`player-option ${index === 0 ? "player-option-first" : ""}`}
          onClick={() => performer.tap(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}

function doneOptions(questions: Question[] | undefined) {
  const scale = questions?.find((question) => question.field === "done")?.scale;
  return scale?.kind === "choice" ? scale.options : null;
}
