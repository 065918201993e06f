import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { askLeave, canLocate } from "../../movement/location";
import { changeSettings, settings } from "../app-state";
import { text } from "../../texts";

const CHANNELS = ["sound", "speech", "vibration"] as const;

/** Which ways the player may speak: three switches, kept on this device. */
export function Switches() {
  return (
    <fieldset class="player-switches">
      <legend>{text("player-channels")}</legend>
      {CHANNELS.map((channel) => (
        <Switch key={channel} on={settings.value[channel]} onTurn={(on) => changeSettings({ [channel]: on })}>
          {text(`player-channel-${channel}`)}
        </Switch>
      ))}
    </fieldset>
  );
}

/** What belongs to a walk or run outside: other sound that plays on, and how far it goes. */
export function OutsideSwitches() {
  const [refused, setRefused] = useState(false);
  const measure = async (on: boolean) => {
    const may = !on || (await askLeave());
    setRefused(!may);
    changeSettings({ distance: on && may });
  };
  return (
    <details class="aside">
      <summary>{text("player-outside")}</summary>
      <div class="player-switches">
      <Switch on={settings.value.music} onTurn={(on) => changeSettings({ music: on })}>
        {text("player-outside-music")}
      </Switch>
      {canLocate() && (
        <Switch on={settings.value.distance} onTurn={(on) => void measure(on)}>
          {text("player-outside-distance")}
        </Switch>
      )}
      </div>
      <p class="hint" role="status">
        {text(refused ? "player-outside-refused" : "player-outside-what")}
      </p>
    </details>
  );
}

function Switch({ on, onTurn, children }: { on: boolean; onTurn: (on: boolean) => void; children: ComponentChildren }) {
  return (
    <label class="choice">
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
