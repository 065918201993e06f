import type { CueSheet } from "../../cue-sheet";
import { told } from "../../movement/distance";
import type { Run } from "../../session/run";
import { isLarge } from "../../reach";
import { text } from "../../texts";
import { bundle, language } from "../app-state";
import { nextSheet } from "../../store/bundle";
import { BeatLine } from "../parts/BeatLine";
import { LinkButton } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { VoiceOffer } from "../parts/VoiceOffer";
import { StateLine } from "../parts/StateLine";

/** Calm: it is written down, this is where, this is who sees it, this comes next. */
export function Saved({ sheet, run, where }: { sheet: CueSheet; run: Run; where: "disk" | "memory" }) {
  const next = bundle.value
    ? nextSheet({ ...bundle.value, sheets: bundle.value.sheets.filter((one) => one.id !== sheet.id) })
    : undefined;
  return (
    <Screen
      name="saved"
      title={text("player-saved-title")}
      actions={
        <>
          <LinkButton href="/play/recent">{text("player-correct")}</LinkButton>
          <LinkButton kind="main" href="/today">
            {text("player-to-today")}
          </LinkButton>
        </>
      }
    >
      {where === "memory" && <p class="notice notice-stop">{text("player-disk-full")}</p>}
      <BeatLine
        sheet={sheet}
        done={run.done}
        label={text("player-beat-done", { n: run.done.filter((part) => part.state === "done").length, of: sheet.steps.length })}
      />
      <Distance run={run} />
      <StateLine />
      <p>{text("player-saved-who")}</p>
      {!isLarge() && <VoiceOffer entry={run.id} person={run.person} />}
      {next && <p>{text("player-saved-next", { title: next.title })}</p>}
    </Screen>
  );
}

function Distance({ run }: { run: Run }) {
  const far = told(run.moved);
  if (!far) return null;
  const km = new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(far.distance_m / 1000);
  return <p>{text("player-saved-distance", { km, off: far.distance_margin_m })}</p>;
}
