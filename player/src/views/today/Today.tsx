import { nextSheet } from "../../store/bundle";
import { aboutMinutes } from "../../time/format";
import { text } from "../../texts";
import { asked, bundle } from "../app-state";
import { DueChecks } from "../checks/DueChecks";
import { BeatLine } from "../parts/BeatLine";
import { LinkButton } from "../parts/Button";
import { OtherRun } from "../parts/OtherRun";
import { NewerNotice, Waiting } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";
import { outdated } from "../../sync/state";

/** *Vandaag* without a network: the next session and the breathing, from what the device holds. */
export function Today() {
  const held = bundle.value;
  if (outdated.value && !held) return <NewerNotice />;
  if (!held && !asked.value) return <Waiting />;
  const next = held ? nextSheet(held) : undefined;
  return (
    <Screen
      name="today"
      title={text("player-today-title")}
      actions={
        next && (
          <LinkButton kind="main" href={`/play/${encodeURIComponent(next.id)}`}>
            {text("player-today-open")}
          </LinkButton>
        )
      }
    >
      <p class="hint">{text("player-today-offline")}</p>
      <OtherRun />
      <DueChecks />
      {next ? (
        <section class="player-card">
          <h2>{next.title}</h2>
          <p class="player-facts">{text("player-about-minutes", { n: aboutMinutes(next.duration_s) })}</p>
          <BeatLine sheet={next} label={text("player-beat-plan", { n: aboutMinutes(next.duration_s) })} />
        </section>
      ) : (
        <p>{text(held ? "player-today-nothing" : "player-missing-offline")}</p>
      )}
      <ul class="player-ways">
        {held && (
          <li>
            <a href="/breathing">{text("player-today-breathing")}</a>
          </li>
        )}
        <li>
          <a href="/play/recent">{text("player-recent-title")}</a>
        </li>
        <li>
          <a href="/help-now">{text("player-help-now")}</a>
        </li>
      </ul>
      <StateLine />
    </Screen>
  );
}
