import type { CueSheet, Step } from "../../cue-sheet";
import { marked } from "../../session/marks";
import type { Performer } from "../../session/performer";
import { clockText } from "../../time/format";
import { text } from "../../texts";
import { StopIcon } from "../parts/icons";

/** The moments of a test as keys one hand finds without reading: one beat, two beats, and the octagon that ends it. */
export function Stamps({ sheet, step, performer }: { sheet: CueSheet; step: Step; performer: Performer }) {
  const made = marked(sheet, performer.run.value);
  const stamps = step.stamps ?? [];
  const last = made.at(-1);
  const lastLabel = last && stamps.find((stamp) => stamp.id === last.stamp)?.label;
  return (
    <div class="player-stamps">
      {stamps.map((stamp, index) => {
        const at = made.find((one) => one.stamp === stamp.id);
        return (
          <button
            type="button"
            key={stamp.id}
            class={`player-stamp ${stamp.ends ? "player-stamp-ends" : ""}`}
            disabled={at !== undefined}
            onClick={() => performer.mark(stamp.id)}
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
