import { useEffect, useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { CORRECTION_MS, correctable } from "../../store/kept";
import { timeOfDay } from "../../time/format";
import { text } from "../../texts";
import { bundle, language } from "../app-state";

/** "You did this one already": nobody trains twice by mistake, and a wrong answer can still be mended. */
export function DoneBefore({ sheet }: { sheet: CueSheet }) {
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    const person = bundle.value?.person;
    if (!person) return;
    void correctable(person, Date.now()).then(
      (kept) =>
        setAt(
          kept.find((one) => one.entry.event.kind === "session_done" && one.entry.event.sheet === sheet.id)?.entry.performed_at ??
            null,
        ),
      () => undefined,
    );
  }, [sheet.id]);
  if (!at || Date.now() - Date.parse(at) > CORRECTION_MS) return null;
  return (
    <p class="notice">
      {text("player-done-before", { time: timeOfDay(at, language()) })} <a href="/play/recent">{text("player-correct")}</a>
    </p>
  );
}
