import type { CueSheet } from "../../cue-sheet";
import { stampOf, testMarks } from "../../session/marks";
import type { Run } from "../../session/run";
import { clockText } from "../../time/format";
import { text } from "../../texts";

/** What was marked in a test: the moment, and in which part. Metres are for who knows the protocol; this is what was seen. */
export function Marks({ sheet, run }: { sheet: CueSheet; run: Run }) {
  const marks = testMarks(sheet, run);
  return (
    <dl class="player-marks">
      {marks.map((made) => {
        const step = sheet.steps[made.step];
        return (
          <div key={`${made.step}.${made.stamp}`}>
            <dt>
              {stampOf(sheet, made)?.label}
              <small>{[step?.label, step?.detail].filter(Boolean).join(", ")}</small>
            </dt>
            <dd>{clockText(made.s * 1000)}</dd>
          </div>
        );
      })}
      {!marks.length && <p>{text("player-marks-none")}</p>}
    </dl>
  );
}
