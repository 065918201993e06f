import { useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { isLarge } from "../../reach";
import type { Answers } from "../../session/answers";
import { answerUrgentStop, closeSession, writeSignal } from "../../session/close";
import { firstAnswers } from "../../session/outcome";
import type { Run } from "../../session/run";
import { text } from "../../texts";
import { AnswerSheet } from "../parts/AnswerSheet";
import { LogWalk } from "./LogWalk";

/** After the session: one screen, one thumb. An urgent stop was written down already; the answers then take its place. */
export function Log({ sheet, run, onSaved }: { sheet: CueSheet; run: Run; onSaved: (where: "disk" | "memory") => void }) {
  const [first] = useState(() => firstAnswers(sheet, run));
  const urgent = run.urgent || sheet.safety.reasons.some((reason) => reason.urgent && reason.value === run.stopped?.reason);
  const how = urgent ? "-urgent" : run.stopped ? "-stopped" : "";
  const Questions = isLarge() ? LogWalk : AnswerSheet;
  return (
    <Questions
      questions={sheet.log}
      first={first}
      title={text(`player-log-title${how}`)}
      lead={text(run.stopped ? "player-log-lead-stopped" : "player-log-lead")}
      mayStayOpen={run.stopped !== null}
      safety={sheet.safety}
      onStop={(field: string) => writeSignal(run.person, field)}
      onDone={async (answers: Answers) =>
        onSaved(await (urgent ? answerUrgentStop(sheet, run, answers) : closeSession(sheet, run, answers)))
      }
    />
  );
}
