import { useRef } from "preact/hooks";
import type { CueSheet, Facts } from "../../cue-sheet";
import { keepBefore, writeHeld } from "../../session/before";
import type { Before } from "../../store/database";
import { text } from "../../texts";
import { QuestionWalk } from "../questions/QuestionWalk";

/**
 * The questions before the start. An answer that holds the session back is in the diary before it shows; a better answer takes its
 * place there, so that nobody waits for a call about a slip of the thumb.
 */
export function BeforeStart({
  sheet,
  from,
  onReady,
  onBack,
}: {
  sheet: CueSheet;
  from: Before;
  onReady: (answers: Facts) => void;
  onBack: () => void;
}) {
  const kept = useRef(from);
  const hold = async (answers: Facts) => {
    kept.current = await writeHeld({ ...kept.current, answers }, Date.now());
  };
  return (
    <QuestionWalk
      title={text("player-before-title")}
      questions={sheet.before ?? []}
      first={from.answers}
      safety={sheet.safety}
      onAnswer={async (answers) => {
        kept.current = { ...kept.current, answers, at: Date.now() };
        await keepBefore(kept.current);
      }}
      onGate={(_gate, _question, answers) => hold(answers)}
      onDone={(answers) => void (kept.current.held ? hold(answers) : Promise.resolve()).then(() => onReady(answers))}
      onBack={onBack}
    />
  );
}
