import type { CueSheet, Step } from "../../cue-sheet";
import { marked } from "../../session/marks";
import type { Performer } from "../../session/performer";
import { isTest } from "../../session/timeline";
import { clockText } from "../../time/format";
import { text } from "../../texts";
import { StopIcon } from "../parts/icons";

/**
 * The moments to mark, as keys one hand finds without reading: one beat, two beats, and the octagon that ends it. In a test they
 * are all there is, and a key of its own takes the last one back; beside something else the same key does.
 */
export function Stamps({ sheet, step, performer }: { sheet: CueSheet; step: Step; performer: Performer }) {
  const stamps = step.stamps ?? [];
  if (!stamps.length) return null;
  const made = marked(sheet, performer.run.value);
  const last = made.at(-1);
  const lastLabel = last && stamps.find((stamp) => stamp.id === last.stamp)?.label;
  return (
    <div class={`player-stamps ${isTest(step) ? "" : "player-stamps-beside"}`}>
      {stamps.map((stamp, index) => {
        const at = made.find((one) => one.stamp === stamp.id);
        const takesBack = at !== undefined && at === last && !isTest(step);
        return (
          <button
            type="button"
            key={stamp.id}
            class={`player-stamp ${stamp.ends ? "player-stamp-ends" : ""}`}
            aria-pressed={at !== undefined}
            disabled={at !== undefined && !takesBack}
            onClick={() => (takesBack ? performer.unmark() : performer.mark(stamp.id))}
          >
            {stamp.ends ? <StopIcon /> : <Beats count={index + 1} />}
            <span>{stamp.label}</span>
            {at && <b>{clockText(at.s * 1000)}</b>}
          </button>
        );
      })}
      <p class="visually-hidden" aria-live="polite">
        {last && lastLabel ? text("player-marked", { what: lastLabel, time: clockText(last.s * 1000) }) : ""}
      </p>
    </div>
  );
}

function Beats({ count }: { count: number }) {
  return (
    <span class="player-stamp-beats" aria-hidden="true">
      {Array.from({ length: count }, (_, beat) => (
        <i key={beat} />
      ))}
    </span>
  );
}
