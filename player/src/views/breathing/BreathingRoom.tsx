import { useState } from "preact/hooks";
import { presetsOf, within, type Preset } from "../../breathing/presets";
import type { Practice } from "../../breathing/practice";
import { text } from "../../texts";
import { asked, bundle, settings } from "../app-state";
import { outdated, trouble } from "../../sync/state";
import { LinkButton } from "../parts/Button";
import { NewerNotice, Notice, Waiting } from "../parts/Notice";
import { Choose } from "./Choose";
import { Practising } from "./Practising";
import { Practised } from "./Practised";

type Stage =
  { at: "choose" } | { at: "practise"; preset: Preset; from_x10: number } | { at: "done"; practice: Practice; counted: boolean };

/** `/breathing`: choose, breathe, and see that it was written down. */
export function BreathingRoom() {
  const [stage, setStage] = useState<Stage>({ at: "choose" });
  const held = bundle.value;
  if (!held) return asked.value ? <NoPresets /> : <Waiting />;

  const { limits } = held.breathing;
  const own = within(limits, (limits.locked ? null : settings.value.breathing) ?? held.breathing.settings);

  switch (stage.at) {
    case "choose":
      return (
        <Choose
          presets={presetsOf(held)}
          ownSettings={own}
          limits={limits}
          onStart={(preset, from_x10) => setStage({ at: "practise", preset, from_x10 })}
        />
      );
    case "practise":
      return (
        <Practising
          preset={stage.preset}
          from_x10={stage.from_x10}
          onEnded={(practice, counted) => setStage({ at: "done", practice, counted })}
        />
      );
    case "done":
      return <Practised practice={stage.practice} counted={stage.counted} onAgain={() => setStage({ at: "choose" })} />;
  }
}

function NoPresets() {
  if (outdated.value) return <NewerNotice />;
  return (
    <Notice
      title={text("player-missing-title")}
      sentences={[text(trouble.value === "signed_out" ? "player-open-link-again" : "player-missing-offline")]}
      actions={
        <LinkButton kind="main" href="/today">
          {text("player-to-today")}
        </LinkButton>
      }
    />
  );
}
