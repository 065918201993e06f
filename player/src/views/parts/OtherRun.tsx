import { useEffect, useState } from "preact/hooks";
import type { CueSheet } from "../../cue-sheet";
import { keptRun, recent } from "../../session/running";
import { sheet as storedSheet } from "../../store/bundle";
import { text } from "../../texts";

/** A session begun elsewhere and not closed: one press leads back to it. */
export function OtherRun({ than }: { than?: string }) {
  const [other, setOther] = useState<CueSheet | null>(null);
  useEffect(() => {
    void keptRun()
      .then((run) => (run && run.sheet !== than && recent(run, Date.now()) ? storedSheet(run.sheet) : undefined))
      .then(
        (sheet) => setOther(sheet ?? null),
        () => undefined,
      );
  }, [than]);
  if (!other) return null;
  return (
    <p class="notice notice-ask">
      {text("player-other-run", { title: other.title })}{" "}
      <a href={`/play/${encodeURIComponent(other.id)}`}>{text("player-other-run-open")}</a>
    </p>
  );
}
