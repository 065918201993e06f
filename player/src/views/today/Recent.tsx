import { useEffect, useState } from "preact/hooks";
import type { Kept } from "../../store/database";
import { correctable } from "../../store/kept";
import { refused } from "../../sync/state";
import { dayAndTime } from "../../time/format";
import { text } from "../../texts";
import { asked, bundle, language } from "../app-state";
import { Button, LinkButton } from "../parts/Button";
import { VoiceOffer } from "../parts/VoiceOffer";
import { Waiting } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";
import { Correct } from "./Correct";
import { Refused } from "./Refused";

/** Older than this many is for the page of progress. */
const MOST_OLDER = 10;

/** `/play/recent`: what was done. Sessions of the last day can be corrected; what the server refused is explained. */
export function Recent() {
  const [mine, setMine] = useState<Kept[] | null>(null);
  const [correcting, setCorrecting] = useState<Kept | null>(null);
  const held = bundle.value;
  useEffect(() => {
    if (held) void correctable(held.person, Date.now()).then(setMine, () => setMine([]));
  }, [held?.person, correcting]);

  if (correcting) return <Correct kept={correcting} onDone={() => setCorrecting(null)} />;
  if (!mine && !asked.value) return <Waiting />;
  const here = new Set((mine ?? []).flatMap((kept) => [kept.id, kept.entry.supersedes]));
  const older = (held?.recent ?? []).filter((one) => !here.has(one.id)).slice(0, MOST_OLDER);
  return (
    <Screen
      name="recent"
      title={text("player-recent-title")}
      actions={
        <LinkButton kind="main" href="/today">
          {text("player-to-today")}
        </LinkButton>
      }
    >
      <StateLine />
      {refused.value.map((waiting) => (
        <Refused key={waiting.id} waiting={waiting} />
      ))}
      {!here.size && !older.length && <p>{text("player-recent-none")}</p>}
      <ul class="player-recent-list">
        {(mine ?? []).map((kept) => (
          <li key={kept.id}>
            <Done title={kept.title} at={kept.entry.performed_at} />
            <Button onPress={() => setCorrecting(kept)}>{text("player-correct")}</Button>
            <VoiceOffer entry={kept.first ?? kept.id} person={kept.person} />
          </li>
        ))}
        {older.map((one) => (
          <li key={one.id}>
            <Done title={one.title} at={one.performed_at} />
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Done({ title, at }: { title: string; at: string }) {
  return (
    <span>
      <b>{title}</b>
      <small>{dayAndTime(at, language())}</small>
    </span>
  );
}
