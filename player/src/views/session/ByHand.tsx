import { useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { byHandQuestions, writeByHand } from "../../session/by-hand";
import { writeSignal } from "../../session/close";
import { doneAnswer } from "../../session/answers";
import type { Run } from "../../session/run";
import { text } from "../../texts";
import { person } from "../app-state";
import { AnswerSheet } from "../parts/AnswerSheet";

/** Done without the phone: when, how it went, written down. */
export function ByHand({ sheet, onSaved }: { sheet: CueSheet; onSaved: (saved: { run: Run; where: "disk" | "memory" }) => void }) {
  const [questions] = useState(() => byHandQuestions(sheet));
  const all = sheet.log.find((question) => question.field === "done");
  const done = all && doneAnswer(all.scale, 1);
  return (
    <AnswerSheet
      questions={questions}
      first={done === undefined ? {} : { done }}
      title={text("player-by-hand-title")}
      lead={text(all ? "player-by-hand-lead-part" : "player-by-hand-lead")}
      mayStayOpen={false}
      safety={sheet.safety}
      onStop={(field) => writeSignal(person(), field)}
      onDone={async (answers) => onSaved(await writeByHand(sheet, person(), answers))}
    />
  );
}
