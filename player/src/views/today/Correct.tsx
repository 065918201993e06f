import { useEffect, useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import type { Kept } from "../../store/database";
import { sheet as storedSheet } from "../../store/bundle";
import { correctEntry } from "../../session/close";
import { text } from "../../texts";
import { AnswerSheet } from "../parts/AnswerSheet";
import { Button } from "../parts/Button";
import { Notice, Waiting } from "../parts/Notice";

/** The same questions again, with the answers given. The old entry stays in the diary; the new one takes its place. */
export function Correct({ kept, onDone }: { kept: Kept; onDone: () => void }) {
  const event = kept.entry.event;
  const [sheet, setSheet] = useState<CueSheet | null | undefined>(undefined);
  useEffect(() => {
    const id = event.kind === "session_done" ? event.sheet : "";
    void storedSheet(id).then(
      (found) => setSheet(found ?? null),
      () => setSheet(null),
    );
  }, [kept.id]);

  if (sheet === undefined) return <Waiting />;
  if (sheet === null || event.kind !== "session_done") {
    return (
      <Notice
        title={text("player-correct-gone")}
        sentences={[text("player-correct-gone-what")]}
        actions={<Button onPress={onDone}>{text("player-back-out")}</Button>}
      />
    );
  }
  return (
    <AnswerSheet
      questions={sheet.log}
      first={event.answers}
      title={text("player-correct-title")}
      lead={text("player-correct-lead")}
      mayStayOpen={event.stopped !== null}
      safety={sheet.safety}
      onDone={async (answers) => {
        await correctEntry(kept, answers);
        onDone();
      }}
    />
  );
}
